import { Articles1795305600001 } from "../../migrations/1795305600001-articles";
import { Claims1795305600002 } from "../../migrations/1795305600002-claims";
import { Officials1795305600003 } from "../../migrations/1795305600003-officials";
import { Events1795305600004 } from "../../migrations/1795305600004-events";
import { Agreements1795305600005 } from "../../migrations/1795305600005-agreements";
import { Orders1795305600017 } from "../../migrations/1795305600017-orders";
import { Readings1795305600018 } from "../../migrations/1795305600018-readings";
import { ClaimKeys1795305600020 } from "../../migrations/1795305600020-claim-keys";
import { Concluded1795305600019 } from "../../migrations/1795305600019-concluded";
import { Counted1795305600023 } from "../../migrations/1795305600023-counted";
import { Filtered1795305600021 } from "../../migrations/1795305600021-filtered";
import { SearchWords1795305600022 } from "../../migrations/1795305600022-search-words";
import { Shared1795305600016 } from "../../migrations/1795305600016-shared";
import { Shown1795305600015 } from "../../migrations/1795305600015-shown";
import { Standing1795305600024 } from "../../migrations/1795305600024-standing";
import { Counting1795305600025 } from "../../migrations/1795305600025-counting";
import { Statements1795305600006 } from "../../migrations/1795305600006-statements";
import { Search1795305600007 } from "../../migrations/1795305600007-search";
import { Folded1795305600008 } from "../../migrations/1795305600008-folded";
import { Review1795305600009 } from "../../migrations/1795305600009-review";
import { Access1795305600010 } from "../../migrations/1795305600010-access";
import { Visibility1795305600011 } from "../../migrations/1795305600011-visibility";
import { Resolution1795305600012 } from "../../migrations/1795305600012-resolution";
import { Tellings1795305600014 } from "../../migrations/1795305600014-tellings";

/** Every migration, in the order they run. */
export const MIGRATIONS = [
  Articles1795305600001,
  Claims1795305600002,
  Officials1795305600003,
  Events1795305600004,
  Agreements1795305600005,
  Statements1795305600006,
  Search1795305600007,
  Folded1795305600008,
  Review1795305600009,
  Access1795305600010,
  Visibility1795305600011,
  Resolution1795305600012,
  Tellings1795305600014,
  Shown1795305600015,
  Shared1795305600016,
  Orders1795305600017,
  Readings1795305600018,
  Concluded1795305600019,
  ClaimKeys1795305600020,
  Filtered1795305600021,
  SearchWords1795305600022,
  Counted1795305600023,
  Standing1795305600024,
  Counting1795305600025,
] as const;
