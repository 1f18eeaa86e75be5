SELECT json_object('official', (
  SELECT json_object('slug', "slug", 'name', "name", 'familyName', "familyName", 'givenName', "givenName")
  FROM official WHERE "slug" = :slug))
