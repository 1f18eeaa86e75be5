/** Given and family names as they are common in a part of the world. */
export interface NamePool {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

function pool(given: string, family: string): NamePool {
  return { given: given.split(" "), family: family.split(" ") };
}

const ENGLISH = pool(
  "James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Sarah Charles Karen Christopher Lisa Daniel Nancy Matthew Margaret Anthony Sandra Mark Ashley Donald Emily Steven Kimberly Andrew Donna Paul Michelle Joshua Carol Kenneth Amanda Kevin Melissa Brian Deborah George Stephanie Edward Rebecca",
  "Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson Martin Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Nelson Baker Hall Campbell Mitchell Carter Roberts Phillips Evans Turner Parker Collins Edwards Stewart Morris Murphy Cook Rogers Morgan Peterson Cooper Reed Bailey Bell Howard Ward Cox Richardson Wood Watson Brooks Bennett Gray Hughes Price Sanders Ross Foster Powell Jenkins Perry Russell Sullivan Coleman Fisher Henderson Patterson Graham Reynolds Hamilton Griffin Wallace",
);
const SPANISH = pool(
  "José María Antonio Carmen Juan Ana Manuel Isabel Francisco Dolores Luis Pilar Javier Teresa Carlos Rosa Miguel Lucía Alejandro Marta Pedro Elena Rafael Cristina Ángel Paula Fernando Laura Pablo Silvia Sergio Beatriz Jorge Patricia Alberto Raquel Álvaro Mónica Diego Andrea Ricardo Gabriela Eduardo Valeria Gustavo Mariana Ramón Alicia Hugo Verónica",
  "García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales Suárez Ortega Delgado Castro Ortiz Rubio Marín Sanz Núñez Iglesias Medina Garrido Cortés Castillo Santos Lozano Guerrero Cano Prieto Méndez Cruz Calvo Gallego Vidal León Herrera Peña Flores Cabrera Campos Vega Fuentes Carrasco Reyes Aguilar Pascual Herrero Santana Lorenzo Hidalgo Montero Ibáñez Ferrer Durán Vicente Benítez Mora Arias Vargas Carmona",
);
const PORTUGUESE = pool(
  "João Ana Pedro Beatriz Luís Catarina Paulo Inês Miguel Mariana Rui Sofia Tiago Joana Nuno Helena Bruno Teresa Ricardo Marta Carlos Carla Fernando Sílvia Jorge Cláudia André Luísa Hugo Fátima Eduardo Raquel Gonçalo Lúcia Marcelo Renata Fábio Patrícia Rodrigo Camila Vítor Juliana Sérgio Isabel Flávio Tânia Mauro Célia Otávio Adriana",
  "Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Jesus Sousa Fernandes Gonçalves Gomes Lopes Marques Alves Almeida Ribeiro Pinto Carvalho Teixeira Moreira Correia Mendes Nunes Soares Vieira Monteiro Cardoso Rocha Raposo Neves Coelho Cruz Cunha Pires Ramos Reis Simões Antunes Matos Fonseca Machado Araújo Barbosa Tavares Lourenço Castro Figueiredo Azevedo Freitas Miranda Duarte Amaral Barros Melo Campos Batista Nogueira Moura Borges Leite Esteves Magalhães Domingues Guerreiro Morais Valente Sampaio Brito",
);
const FRENCH = pool(
  "Jean Marie Pierre Nathalie Michel Isabelle Philippe Sylvie Alain Catherine Nicolas Françoise Christophe Valérie Laurent Anne Frédéric Sandrine Stéphane Véronique Olivier Céline Éric Sophie Patrick Hélène Julien Claire David Aurélie Thierry Émilie Sébastien Camille François Julie Antoine Pauline Guillaume Élodie Benoît Brigitte Mathieu Martine Vincent Florence Xavier Agnès Hugues Odile",
  "Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia David Bertrand Roux Vincent Fournier Morel Girard André Lefèvre Mercier Dupont Lambert Bonnet François Martinez Legrand Garnier Faure Rousseau Blanc Guérin Muller Henry Roussel Nicolas Perrin Morin Mathieu Clément Gauthier Dumont Lopez Fontaine Chevalier Robin Masson Sanchez Gérard Nguyen Boyer Denis Lemaire Duval Joly Gautier Roger Roche Roy Noël Meyer Lucas Meunier Jean Perez Marchand",
);
const GERMANIC = pool(
  "Anna Lars Eva Jan Ingrid Erik Karin Hans Maria Johan Birgit Peter Kristina Anders Sabine Thomas Astrid Stefan Helga Henrik Monika Klaus Susanne Magnus Petra Jürgen Annika Dieter Ulrike Niels Julia Wolfgang Katrin Mikael Heike Sven Elke Jens Barbara Ole Claudia Pieter Marlene Willem Greta Joost Margit Axel Sigrid Björn",
  "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Werner Krause Lehmann Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Hansen Jensen Nielsen Pedersen Christensen Larsen Sørensen Rasmussen Petersen Madsen Kristensen Olsen Berg Haugen Hagen Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijkstra Jansen Peeters Maes Jacobs Mertens Claes",
);
const SLAVIC = pool(
  "Ivan Olga Sergey Natalia Andrei Elena Dmitri Irina Alexei Tatiana Mikhail Svetlana Vladimir Marina Nikolai Anna Pavel Ekaterina Viktor Yulia Oleg Galina Igor Ludmila Yuri Oksana Maxim Daria Roman Vera Piotr Katarzyna Tomasz Agnieszka Marek Jana Zoran Milena Dragan Jelena Goran Petra Bogdan Iryna Taras Halyna Stefan Desislava Georgi Kalina",
  "Ivanov Petrov Sidorov Smirnov Kuznetsov Popov Sokolov Lebedev Kozlov Novikov Morozov Volkov Solovyov Vasiliev Zaitsev Pavlov Semyonov Golubev Vinogradov Bogdanov Vorobyov Fyodorov Mikhailov Belyaev Tarasov Belov Komarov Orlov Kiselyov Makarov Andreev Kovalev Ilyin Gusev Titov Kuzmin Kudryavtsev Baranov Kulikov Stepanov Kowalski Nowak Wiśniewski Dąbrowski Lewandowski Zieliński Szymański Woźniak Novák Svoboda Dvořák Černý Procházka Kučera Horvat Kovačević Babić Marić Jurić Novaković Jovanović Petrović Nikolić Marković Đorđević Stojanović Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Oliynyk Dimitrov Georgiev Todorov Stoyanov Popescu Ionescu",
);
const CENTRAL_ASIAN = pool(
  "Arman Aigerim Nurlan Dinara Yerlan Aliya Marat Saule Daniyar Gulnara Askar Zhanna Timur Madina Bakhyt Kamila Ruslan Aizhan Serik Nargiza Azamat Feruza Bekzod Dilnoza Rustam Malika Sherzod Zarina Ulugbek Nilufar Farrukh Shahnoza Jamshid Mavluda Emomali Tahmina Firuz Parvina Almaz Cholpon Bakyt Ainura Kubanych Jyldyz Serdar Ogulgerek Merdan Bahar Tural Leyla",
  "Nazarov Akhmetov Omarov Suleimenov Ibragimov Zhumabayev Seitkali Baimenov Tulegenov Kassymov Abdrakhmanov Mukhamedov Iskakov Karimov Rakhimov Yusupov Khodjaev Mirzaev Tashkentov Ergashev Saidov Sultanov Umarov Kadyrov Abdullaev Nematov Rasulov Sharipov Rahmonov Davlatov Safarov Nazriev Hakimov Sobirov Bekov Jumaliev Osmonov Toktogulov Asanov Sadyrov Mamytov Berdiev Annaev Orazov Meredov Durdyev Aliyev Mammadov Hasanov Huseynov Guliyev Ismayilov Babayev Nurpeisov Dzhaksybekov Tokhtarov Baitasov Sarsenbayev Kenzhebekov Utegenov Zhaksylykov Amanov Beisembayev Dosmukhamedov Esenov",
);
const ARABIC = pool(
  "Mohammed Fatima Ahmed Aisha Abdullah Maryam Khalid Noura Omar Layla Yousef Hind Ibrahim Salma Hassan Amal Ali Reem Tariq Huda Saeed Dalal Faisal Lina Nasser Rania Sultan Samira Hamad Nadia Majid Zainab Salem Khadija Rashid Yasmin Adel Hanan Karim Sawsan Bilal Ghada Jamal Wafa Mustafa Abeer Zayed Najla Fahad Iman",
  "Alharbi Alotaibi Alqahtani Alghamdi Alzahrani Alshehri Almutairi Aldosari Alsubaie Alanazi Haddad Khoury Nasser Mansour Saleh Hamdan Darwish Farouk Ezzat Shawky Bakr Soliman Zaki Fawzi Gaber Halabi Kassab Najjar Sabbagh Tarazi Almazrouei Alnuaimi Alketbi Alshamsi Aldhaheri Alsuwaidi Almansoori Alkaabi Almarri Alkuwari Alattiyah Alemadi Benali Bouzid Cherif Djebbar Hamidi Kaddour Mebarki Slimani Trabelsi Jaziri Mejri Gharbi Chraibi Benjelloun Idrissi Tazi Fassi Alaoui Alsabah Almulla Alghanim Alsharif Alhashimi Aljaberi Alrashidi Albalushi Alharthy Alwahaibi",
);
const TURKIC_PERSIAN = pool(
  "Mehmet Ayşe Mustafa Fatma Emine Hüseyin Hatice Hasan Zeynep Murat Elif Osman Meryem Yusuf Sevgi Kemal Derya Levent Selin Cem Reza Zahra Hossein Narges Amir Shirin Mehdi Leila Saeed Mina Davoud Farah Bahram Soraya Kaveh Parisa Giorgi Nino Davit Tamar Levan Ketevan Irakli Eka Armen Anahit Hayk Lusine Tigran Mariam",
  "Yılmaz Kaya Demir Çelik Şahin Yıldız Aydın Öztürk Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özdemir Şimşek Polat Korkmaz Erdem Bulut Güneş Tekin Ahmadi Hosseini Mohammadi Rezaei Karimi Moradi Jafari Rahimi Ghasemi Ebrahimi Sadeghi Kazemi Zare Norouzi Farahani Bagheri Beridze Kapanadze Gelashvili Maisuradze Giorgadze Lomidze Tsiklauri Kvaratskhelia Grigoryan Hakobyan Harutyunyan Hovhannisyan Karapetyan Khachatryan Mkrtchyan Petrosyan Sargsyan Vardanyan Papadopoulos Georgiou Nikolaidis Katsaros Economou Stavrou",
);
const SOUTH_ASIAN = pool(
  "Aarav Priya Arjun Ananya Vikram Kavita Rahul Meera Sanjay Sunita Rajesh Lakshmi Anil Deepa Suresh Neha Ramesh Pooja Amit Shreya Ashok Rekha Imran Sana Bilal Hina Kamran Nadia Tariq Rabia Zafar Farzana Kamal Nasreen Rafiq Shirin Nimal Dilani Ruwan Chamari Bishal Sarita Prakash Asmita Dorji Pema Harish Gita Mohan Usha",
  "Sharma Verma Gupta Patel Singh Kumar Reddy Nair Menon Iyer Rao Joshi Desai Mehta Shah Kapoor Malhotra Chopra Banerjee Mukherjee Chatterjee Das Bose Sen Ghosh Pillai Naidu Kulkarni Deshmukh Patil Khan Ahmed Malik Hussain Qureshi Siddiqui Chaudhry Raza Butt Sheikh Rahman Islam Hossain Akter Chowdhury Miah Uddin Perera Fernando Silva Jayasinghe Bandara Wickramasinghe Dissanayake Gunawardena Thapa Shrestha Gurung Adhikari Karki Tamang Wangchuk Tshering Dorji Rasheed Naseem",
);
const CHINESE = pool(
  "Wei Fang Jun Min Lei Jing Hao Yan Peng Xia Bo Lan Tao Hui Gang Mei Qiang Ling Feng Hong Jie Juan Yong Ping Chao Xin Bin Ying Long Rong Kai Qing Zhen Yun Dong Na Liang Li Guang Shu Cheng Dan Jian Hua Ning Yi Sheng Xue Rui Yu",
  "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Han Feng Yu Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lü Su Lu Jiang Cai Jia Ding Wei Xue Ye Yan Pan Dai Xia Zhong Tian Ren Fan Fang Shi Yao Tan Liao Zou Xiong Jin Hao Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Wan Duan Qian",
);
const EAST_ASIAN = pool(
  "Haruto Yui Takashi Yoko Kenji Akiko Hiroshi Keiko Satoshi Naoko Daisuke Emi Kazuo Michiko Ryo Sakura Shigeru Tomoko Makoto Yuki Jihoon Minji Seojun Soyeon Hyunwoo Jiwon Donghyun Yuna Sangmin Hana Youngho Eunji Kyungsoo Mira Taeyang Sujin Bat Oyun Ganbold Sarnai Naran Tuya Dorj Enkh Jiho Nari Minho Hyerin Kenta Asuka",
  "Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Saito Mori Abe Ikeda Hashimoto Ishikawa Ogawa Goto Okada Hasegawa Fujita Kim Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong Jeon Moon Yang Baek Nam Ganbaatar Batbayar Erdene Munkhbat Otgonbayar Bold Tumurbaatar Sukhbaatar Dashdorj Purev",
);
const SOUTHEAST_ASIAN = pool(
  "Nguyen Siti Budi Dewi Agus Sri Hendra Rina Anh Linh Minh Huong Tuan Lan Somchai Malee Anan Ploy Kittisak Siriporn Jose Maricel Ramon Liza Aung Thida Kyaw Hnin Zaw Sovann Chanthy Vannak Sreymom Bounmy Khamla Farid Aminah Azlan Noraini Hafiz Salmah Rizal Wati Eko Putri Dian Bayu Indra Ratna Yusof",
  "Tran Le Pham Hoang Phan Vu Dang Bui Do Ngo Duong Ly Santoso Wijaya Susanto Hidayat Setiawan Gunawan Saputra Kusuma Wibowo Nugroho Siregar Lubis Hartono Suryadi Reyes Bautista Ocampo Aquino Villanueva Mendoza Salazar Pascual Castillo Chaiyasit Suwan Srisai Thongchai Boonmee Rattanakorn Wongsa Saetang Ibrahim Ismail Hashim Rahim Zakaria Othman Mahmud Razak Osman Tun Win Htun Myint Oo Thein Sok Chea Heng Keo Phommachan Vongsa Sisavath Tan Lim Goh Teo Koh",
);
const AFRICAN = pool(
  "Kwame Amina Kofi Abena Chinedu Ngozi Emeka Adaeze Tunde Folake Oluwaseun Yetunde Mamadou Aminata Ousmane Mariama Ibrahima Fatoumata Cheikh Awa Joseph Grace Peter Mercy David Faith Samuel Esther Tendai Rudo Tafadzwa Chipo Thabo Naledi Sipho Nomvula Bongani Lerato Abebe Tigist Bekele Hirut Juma Neema Baraka Zawadi Patrice Solange Désiré Clarisse",
  "Mensah Owusu Boateng Asante Osei Addo Okafor Okonkwo Eze Nwosu Adeyemi Balogun Ogunleye Afolabi Bello Abubakar Diallo Traoré Keita Coulibaly Diop Ndiaye Fall Sow Ba Cissé Touré Konaté Ouédraogo Sawadogo Kamau Mwangi Otieno Wanjiku Ochieng Njoroge Kiptoo Mutua Mwamba Phiri Banda Tembo Moyo Ncube Dube Ndlovu Nkosi Dlamini Zulu Mokoena Molefe Tesfaye Haile Girma Kebede Alemu Mushi Mrema Nyerere Mbeki Ilunga Kabongo Mukendi Tshibangu Ngoma Mavoungou Rakoto Randria Habimana Uwimana Niyonzima Mugabo",
);

const POOLS: Readonly<Record<string, NamePool>> = {
  "North America": ENGLISH,
  "Australia and New Zealand": ENGLISH,
  Caribbean: ENGLISH,
  Polynesia: ENGLISH,
  Melanesia: ENGLISH,
  Micronesia: ENGLISH,
  "South America": SPANISH,
  "Central America": SPANISH,
  "Southern Europe": SPANISH,
  "Western Europe": FRENCH,
  "Northern Europe": GERMANIC,
  "Central Europe": GERMANIC,
  "Eastern Europe": SLAVIC,
  "Southeast Europe": SLAVIC,
  "Central Asia": CENTRAL_ASIAN,
  "Western Asia": ARABIC,
  "Northern Africa": ARABIC,
  "Southern Asia": SOUTH_ASIAN,
  "Eastern Asia": EAST_ASIAN,
  "South-Eastern Asia": SOUTHEAST_ASIAN,
};

/** Where the names of a country are not those of its neighbours. */
const OWN_POOLS: Readonly<Record<string, NamePool>> = {
  GB: ENGLISH,
  IE: ENGLISH,
  CN: CHINESE,
  TR: TURKIC_PERSIAN,
  IR: TURKIC_PERSIAN,
  GE: TURKIC_PERSIAN,
  AM: TURKIC_PERSIAN,
  GR: TURKIC_PERSIAN,
  AZ: CENTRAL_ASIAN,
  DE: GERMANIC,
  AT: GERMANIC,
  NL: GERMANIC,
  PL: SLAVIC,
  CZ: SLAVIC,
  SK: SLAVIC,
  PT: PORTUGUESE,
  BR: PORTUGUESE,
  AO: PORTUGUESE,
  MZ: PORTUGUESE,
  IL: ENGLISH,
  MX: SPANISH,
};

/** Return the names of a country's people. */
export function namePool(code: string, subregion: string): NamePool {
  return OWN_POOLS[code] ?? POOLS[subregion] ?? AFRICAN;
}
