PRAGMA application_id = 1396861282;
BEGIN TRANSACTION;
CREATE TABLE accolade_recipients (
  fact_id INTEGER NOT NULL REFERENCES facts(id) ON DELETE CASCADE,
  work_id INTEGER NOT NULL REFERENCES works(id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  entity_id INTEGER REFERENCES people(id),
  PRIMARY KEY (fact_id, position)
) STRICT;
INSERT INTO "accolade_recipients" VALUES(16,2,0,'Kit Lowe',4);
INSERT INTO "accolade_recipients" VALUES(16,2,1,'Harbour Lights',NULL);
CREATE TABLE accolades (
  fact_id INTEGER PRIMARY KEY REFERENCES facts(id) ON DELETE CASCADE,
  work_id INTEGER NOT NULL REFERENCES works(id),
  award TEXT NOT NULL,
  category TEXT,
  recipients TEXT NOT NULL,
  year INTEGER,
  result TEXT
) STRICT;
INSERT INTO "accolades" VALUES(16,2,'Northern Screen Awards','Best Score','["Kit Lowe", "Harbour Lights"]',2020,'won');
CREATE TABLE appearances (
  id INTEGER PRIMARY KEY,
  work_id INTEGER NOT NULL REFERENCES works(id),
  entity TEXT NOT NULL,
  name TEXT NOT NULL,
  entity_id INTEGER NOT NULL,
  base_id INTEGER NOT NULL,
  why TEXT NOT NULL,
  decision_id INTEGER REFERENCES decisions(id),
  stated INTEGER NOT NULL DEFAULT 1,
  UNIQUE (work_id, entity, name)
) STRICT;
INSERT INTO "appearances" VALUES(1,2,'person','Una Ray',1,1,'first met here',NULL,1);
INSERT INTO "appearances" VALUES(2,2,'person','Tómas Ólafsson',2,2,'first met here',NULL,1);
INSERT INTO "appearances" VALUES(3,2,'person','Ida Brandt',3,3,'first met here',NULL,1);
INSERT INTO "appearances" VALUES(4,2,'person','Kit Lowe',4,4,'first met here',NULL,1);
INSERT INTO "appearances" VALUES(5,2,'person','Pat Hale',5,5,'first met here',NULL,1);
INSERT INTO "appearances" VALUES(6,2,'character','Captain Vale',1,1,'first met here',NULL,1);
INSERT INTO "appearances" VALUES(7,2,'character','Robert "Bobby" Marsh',2,2,'first met here',NULL,1);
INSERT INTO "appearances" VALUES(8,2,'organisation','Tidewater+',1,1,'first met here',NULL,1);
INSERT INTO "appearances" VALUES(9,2,'organisation','Critics Union',2,2,'first met here',NULL,1);
INSERT INTO "appearances" VALUES(10,2,'organisation','The Daily Gull',3,3,'first met here',NULL,1);
INSERT INTO "appearances" VALUES(11,2,'organisation','Gull Records',4,4,'first met here',NULL,1);
INSERT INTO "appearances" VALUES(12,2,'place','Whitby',1,1,'first met here',NULL,1);
INSERT INTO "appearances" VALUES(13,2,'work','Inland Lights',3,3,'first met here',NULL,1);
CREATE TABLE articles (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  page_id INTEGER,
  work_id INTEGER NOT NULL UNIQUE REFERENCES works(id),
  revision_id INTEGER NOT NULL REFERENCES revisions(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "articles" VALUES(1,'harbour-lights-season-2','Harbour Lights (season 2)',NULL,2,1);
CREATE TABLE attributes (
  fact_id INTEGER PRIMARY KEY REFERENCES facts(id) ON DELETE CASCADE,
  work_id INTEGER NOT NULL REFERENCES works(id),
  property TEXT NOT NULL,
  value TEXT NOT NULL,
  value_number INTEGER,
  value_id INTEGER REFERENCES organisations(id)
) STRICT;
INSERT INTO "attributes" VALUES(1,2,'series','Harbour Lights',NULL,NULL);
INSERT INTO "attributes" VALUES(2,2,'season_number','2',2,NULL);
INSERT INTO "attributes" VALUES(3,2,'country','GB',NULL,NULL);
INSERT INTO "attributes" VALUES(4,2,'franchise','Coastal Stories',NULL,NULL);
CREATE TABLE cast_members (
  fact_id INTEGER PRIMARY KEY REFERENCES facts(id) ON DELETE CASCADE,
  work_id INTEGER NOT NULL REFERENCES works(id),
  performer TEXT NOT NULL,
  performer_id INTEGER REFERENCES people(id),
  character TEXT,
  character_id INTEGER REFERENCES characters(id),
  tier TEXT,
  list_order INTEGER
) STRICT;
INSERT INTO "cast_members" VALUES(5,2,'Una Ray',1,'Captain Vale',1,'main',1);
INSERT INTO "cast_members" VALUES(6,2,'Tómas Ólafsson',2,'Robert "Bobby" Marsh',2,'recurring',1);
CREATE TABLE characters (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  page TEXT,
  same_as INTEGER REFERENCES characters(id)
) STRICT;
INSERT INTO "characters" VALUES(1,'captain-vale','Captain Vale',NULL,NULL);
INSERT INTO "characters" VALUES(2,'robert-bobby-marsh','Robert "Bobby" Marsh',NULL,NULL);
CREATE TABLE citations (
  id INTEGER PRIMARY KEY,
  fact_id INTEGER NOT NULL REFERENCES facts(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  source_id INTEGER NOT NULL REFERENCES sources(id),
  span_start INTEGER NOT NULL CHECK (span_start >= 0),
  span_end INTEGER NOT NULL CHECK (span_end > span_start),
  rule TEXT NOT NULL,
  quote TEXT NOT NULL CHECK (length(quote) = span_end - span_start),
  UNIQUE (fact_id, id)
) STRICT;
INSERT INTO "citations" VALUES(1,1,1,31,96,'attribute.own','The attribute is told with property series; value Harbour Lights.');
INSERT INTO "citations" VALUES(2,2,1,98,157,'attribute.own','The attribute is told with property season_number; value 2.');
INSERT INTO "citations" VALUES(3,3,1,159,213,'attribute.own','The attribute is told with property country; value GB.');
INSERT INTO "citations" VALUES(4,4,1,215,284,'attribute.own','The attribute is told with property franchise; value Coastal Stories.');
INSERT INTO "citations" VALUES(5,5,1,286,370,'cast.own','The cast is told with performer Una Ray; character Captain Vale; tier main; order 1.');
INSERT INTO "citations" VALUES(6,6,1,372,476,'cast.own','The cast is told with performer Tómas Ólafsson; character Robert "Bobby" Marsh; tier recurring; order 1.');
INSERT INTO "citations" VALUES(7,7,1,478,535,'crew.own','The crew is told with person Ida Brandt; role showrunner.');
INSERT INTO "citations" VALUES(8,8,1,537,599,'crew.own','The crew is told with person Kit Lowe; role artist; episode 3.');
INSERT INTO "citations" VALUES(9,9,1,601,690,'event.own','The event is told with type filming_started; date [2019-04-01..2019-04-07]; place Whitby.');
INSERT INTO "citations" VALUES(10,10,1,692,752,'event.own','The event is told with type writing_ended; date [..2018-10].');
INSERT INTO "citations" VALUES(11,11,1,754,821,'event.own','The event is told with type casting; date 2019-02; subject Una Ray.');
INSERT INTO "citations" VALUES(12,12,1,823,952,'release.own','The release is told with medium streaming; service Tidewater+; territories GB, IE; start 2020-01-05; end 2021-03-01; formats UHD.');
INSERT INTO "citations" VALUES(13,13,1,954,1090,'score.own','The score is told with aggregator Critics Union; score 82; scale 100; average 7.25; average_scale 10; count 31; label mostly favourable.');
INSERT INTO "citations" VALUES(14,14,1,1092,1166,'review.own','The review is told with critic Pat Hale; outlet The Daily Gull; grade 4/5.');
INSERT INTO "citations" VALUES(15,15,1,1168,1246,'quote.own','The quote is told with speaker Ida Brandt; text we built the whole pier twice.');
INSERT INTO "citations" VALUES(16,16,1,1248,1384,'accolade.own','The accolade is told with award Northern Screen Awards; category Best Score; recipients Kit Lowe, Harbour Lights; year 2020; result won.');
INSERT INTO "citations" VALUES(17,17,1,1386,1547,'episode.own','The episode is told with number 1; overall_number 9; title Low Tide; directors Ida Brandt; writers Kit Lowe, Una Ray; air_date 2020-01-05; viewers_millions 1.25.');
INSERT INTO "citations" VALUES(18,18,1,1549,1626,'viewership.own','The viewership is told with scope premiere; viewers 1250000; date 2020-01-05.');
INSERT INTO "citations" VALUES(19,19,1,1628,1750,'music.own','The music is told with title Songs of the Pier; type soundtrack_album; artists Kit Lowe; label Gull Records; date 2020-02.');
INSERT INTO "citations" VALUES(20,20,1,1752,1804,'location.own','The location is told with place Whitby; use filming.');
INSERT INTO "citations" VALUES(21,21,1,1806,1871,'tie_in.own','The tie_in is told with target Inland Lights; relation crossover.');
CREATE TABLE companies (
  fact_id INTEGER PRIMARY KEY REFERENCES facts(id) ON DELETE CASCADE,
  work_id INTEGER NOT NULL REFERENCES works(id),
  company TEXT NOT NULL,
  company_id INTEGER REFERENCES organisations(id),
  role TEXT NOT NULL
) STRICT;
CREATE TABLE conflicts (
  fact_id INTEGER NOT NULL REFERENCES facts(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  message TEXT NOT NULL,
  PRIMARY KEY (fact_id, position)
) STRICT;
CREATE TABLE crew_members (
  fact_id INTEGER PRIMARY KEY REFERENCES facts(id) ON DELETE CASCADE,
  work_id INTEGER NOT NULL REFERENCES works(id),
  person TEXT NOT NULL,
  person_id INTEGER REFERENCES people(id),
  role TEXT NOT NULL,
  episode INTEGER
) STRICT;
INSERT INTO "crew_members" VALUES(7,2,'Ida Brandt',3,'showrunner',NULL);
INSERT INTO "crew_members" VALUES(8,2,'Kit Lowe',4,'artist',3);
CREATE TABLE decisions (
  id INTEGER PRIMARY KEY,
  verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different')),
  entity TEXT NOT NULL,
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  why TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE episode_directors (
  fact_id INTEGER NOT NULL REFERENCES facts(id) ON DELETE CASCADE,
  work_id INTEGER NOT NULL REFERENCES works(id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  entity_id INTEGER REFERENCES people(id),
  PRIMARY KEY (fact_id, position)
) STRICT;
INSERT INTO "episode_directors" VALUES(17,2,0,'Ida Brandt',3);
CREATE TABLE episode_writers (
  fact_id INTEGER NOT NULL REFERENCES facts(id) ON DELETE CASCADE,
  work_id INTEGER NOT NULL REFERENCES works(id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  entity_id INTEGER REFERENCES people(id),
  PRIMARY KEY (fact_id, position)
) STRICT;
INSERT INTO "episode_writers" VALUES(17,2,0,'Kit Lowe',4);
INSERT INTO "episode_writers" VALUES(17,2,1,'Una Ray',1);
CREATE TABLE episodes (
  fact_id INTEGER PRIMARY KEY REFERENCES facts(id) ON DELETE CASCADE,
  work_id INTEGER NOT NULL REFERENCES works(id),
  number INTEGER,
  overall_number INTEGER,
  title TEXT,
  directors TEXT NOT NULL,
  writers TEXT NOT NULL,
  air_date TEXT,
  air_text TEXT,
  air_earliest TEXT,
  air_latest TEXT,
  air_precision TEXT,
  viewers_millions REAL,
  production_code TEXT
) STRICT;
INSERT INTO "episodes" VALUES(17,2,1,9,'Low Tide','["Ida Brandt"]','["Kit Lowe", "Una Ray"]','2020-01-05','2020-01-05','2020-01-05','2020-01-05','day',1.25,NULL);
CREATE TABLE events (
  fact_id INTEGER PRIMARY KEY REFERENCES facts(id) ON DELETE CASCADE,
  work_id INTEGER NOT NULL REFERENCES works(id),
  type TEXT NOT NULL,
  date TEXT NOT NULL,
  date_text TEXT,
  date_earliest TEXT,
  date_latest TEXT,
  date_precision TEXT,
  subject TEXT,
  subject_id INTEGER REFERENCES people(id),
  place TEXT,
  place_id INTEGER REFERENCES places(id)
) STRICT;
INSERT INTO "events" VALUES(9,2,'filming_started','[2019-04-01..2019-04-07]',NULL,'2019-04-01','2019-04-07','range',NULL,NULL,'Whitby',1);
INSERT INTO "events" VALUES(10,2,'writing_ended','[..2018-10]','2018-10',NULL,'2018-10-31','before',NULL,NULL,NULL,NULL);
INSERT INTO "events" VALUES(11,2,'casting','2019-02','2019-02','2019-02-01','2019-02-28','month','Una Ray',1,NULL,NULL);
CREATE TABLE facts (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  work_id INTEGER NOT NULL REFERENCES works(id),
  kind TEXT NOT NULL,
  position INTEGER NOT NULL,
  citation_id INTEGER NOT NULL,
  FOREIGN KEY (id, citation_id) REFERENCES citations(fact_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "facts" VALUES(1,'harbour-lights.s02.attribute.6bf72c7858',2,'attribute',0,1);
INSERT INTO "facts" VALUES(2,'harbour-lights.s02.attribute.c9f2ef9734',2,'attribute',1,2);
INSERT INTO "facts" VALUES(3,'harbour-lights.s02.attribute.d6fafd0f22',2,'attribute',2,3);
INSERT INTO "facts" VALUES(4,'harbour-lights.s02.attribute.84385405b3',2,'attribute',3,4);
INSERT INTO "facts" VALUES(5,'harbour-lights.s02.cast.1c6b716de3',2,'cast',4,5);
INSERT INTO "facts" VALUES(6,'harbour-lights.s02.cast.32cc1ee54b',2,'cast',5,6);
INSERT INTO "facts" VALUES(7,'harbour-lights.s02.crew.5e97100d3a',2,'crew',6,7);
INSERT INTO "facts" VALUES(8,'harbour-lights.s02.crew.34649e0fd3',2,'crew',7,8);
INSERT INTO "facts" VALUES(9,'harbour-lights.s02.event.6d67c27e8f',2,'event',8,9);
INSERT INTO "facts" VALUES(10,'harbour-lights.s02.event.226115bfc1',2,'event',9,10);
INSERT INTO "facts" VALUES(11,'harbour-lights.s02.event.28edeac287',2,'event',10,11);
INSERT INTO "facts" VALUES(12,'harbour-lights.s02.release.0828f451f6',2,'release',11,12);
INSERT INTO "facts" VALUES(13,'harbour-lights.s02.score.439c59b9e6',2,'score',12,13);
INSERT INTO "facts" VALUES(14,'harbour-lights.s02.review.48a29e1d2e',2,'review',13,14);
INSERT INTO "facts" VALUES(15,'harbour-lights.s02.quote.eead1de82f',2,'quote',14,15);
INSERT INTO "facts" VALUES(16,'harbour-lights.s02.accolade.1a84334d03',2,'accolade',15,16);
INSERT INTO "facts" VALUES(17,'harbour-lights.s02.episode.b2a5576b23',2,'episode',16,17);
INSERT INTO "facts" VALUES(18,'harbour-lights.s02.viewership.18d9796c42',2,'viewership',17,18);
INSERT INTO "facts" VALUES(19,'harbour-lights.s02.music.006b3ce7ff',2,'music',18,19);
INSERT INTO "facts" VALUES(20,'harbour-lights.s02.location.27b3622a36',2,'location',19,20);
INSERT INTO "facts" VALUES(21,'harbour-lights.s02.tie_in.5f8154d35a',2,'tie_in',20,21);
CREATE TABLE findings (
  id INTEGER PRIMARY KEY,
  work_id INTEGER NOT NULL REFERENCES works(id),
  source_id INTEGER NOT NULL REFERENCES sources(id),
  rule TEXT NOT NULL,
  severity TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL CHECK (span_end >= span_start),
  message TEXT NOT NULL,
  mend TEXT
) STRICT;
CREATE TABLE history (
  id INTEGER PRIMARY KEY,
  revision_id INTEGER NOT NULL REFERENCES revisions(id),
  uid TEXT NOT NULL,
  kind TEXT NOT NULL,
  fact TEXT NOT NULL,
  citations TEXT NOT NULL
) STRICT;
CREATE TABLE judgements (
  id INTEGER PRIMARY KEY,
  work_id INTEGER NOT NULL REFERENCES works(id),
  uid TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('accept', 'correct', 'reject', 'add', 'withdraw')),
  fact TEXT,
  source_id INTEGER NOT NULL REFERENCES sources(id),
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL CHECK (span_end > span_start),
  quote TEXT NOT NULL CHECK (length(quote) = span_end - span_start),
  who TEXT NOT NULL,
  why TEXT NOT NULL,
  judged_at TEXT NOT NULL
) STRICT;
CREATE TABLE locations (
  fact_id INTEGER PRIMARY KEY REFERENCES facts(id) ON DELETE CASCADE,
  work_id INTEGER NOT NULL REFERENCES works(id),
  place TEXT NOT NULL,
  place_id INTEGER REFERENCES places(id),
  use TEXT
) STRICT;
INSERT INTO "locations" VALUES(20,2,'Whitby',1,'filming');
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
INSERT INTO "meta" VALUES('version','1');
INSERT INTO "meta" VALUES('kinds','96dcfabe8c22e7d9');
CREATE TABLE music (
  fact_id INTEGER PRIMARY KEY REFERENCES facts(id) ON DELETE CASCADE,
  work_id INTEGER NOT NULL REFERENCES works(id),
  title TEXT,
  type TEXT,
  artists TEXT NOT NULL,
  label TEXT,
  label_id INTEGER REFERENCES organisations(id),
  date TEXT,
  date_text TEXT,
  date_earliest TEXT,
  date_latest TEXT,
  date_precision TEXT
) STRICT;
INSERT INTO "music" VALUES(19,2,'Songs of the Pier','soundtrack_album','["Kit Lowe"]','Gull Records',4,'2020-02','2020-02','2020-02-01','2020-02-29','month');
CREATE TABLE music_artists (
  fact_id INTEGER NOT NULL REFERENCES facts(id) ON DELETE CASCADE,
  work_id INTEGER NOT NULL REFERENCES works(id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  entity_id INTEGER REFERENCES people(id),
  PRIMARY KEY (fact_id, position)
) STRICT;
INSERT INTO "music_artists" VALUES(19,2,0,'Kit Lowe',4);
CREATE TABLE names (
  id INTEGER PRIMARY KEY,
  entity TEXT NOT NULL,
  entity_id INTEGER NOT NULL,
  norm TEXT NOT NULL,
  scope TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  base_id INTEGER NOT NULL,
  UNIQUE (entity, norm, scope, entity_id, base_id)
) STRICT;
INSERT INTO "names" VALUES(1,'work',1,'harbour lights','','Harbour Lights',1);
INSERT INTO "names" VALUES(2,'work',2,'harbour lights season 2','','Harbour Lights (season 2)',2);
INSERT INTO "names" VALUES(3,'person',1,'una ray','','Una Ray',1);
INSERT INTO "names" VALUES(4,'person',2,'tomas olafsson','','Tómas Ólafsson',2);
INSERT INTO "names" VALUES(5,'person',3,'ida brandt','','Ida Brandt',3);
INSERT INTO "names" VALUES(6,'person',4,'kit lowe','','Kit Lowe',4);
INSERT INTO "names" VALUES(7,'person',5,'pat hale','','Pat Hale',5);
INSERT INTO "names" VALUES(8,'character',1,'captain vale','series:harbour-lights','Captain Vale',1);
INSERT INTO "names" VALUES(9,'character',1,'captain vale','franchise:coastal stories','Captain Vale',1);
INSERT INTO "names" VALUES(10,'character',2,'robert marsh','series:harbour-lights','Robert "Bobby" Marsh',2);
INSERT INTO "names" VALUES(11,'character',2,'bobby marsh','series:harbour-lights','Robert "Bobby" Marsh',2);
INSERT INTO "names" VALUES(12,'character',2,'robert bobby marsh','series:harbour-lights','Robert "Bobby" Marsh',2);
INSERT INTO "names" VALUES(13,'character',2,'robert marsh','franchise:coastal stories','Robert "Bobby" Marsh',2);
INSERT INTO "names" VALUES(14,'character',2,'bobby marsh','franchise:coastal stories','Robert "Bobby" Marsh',2);
INSERT INTO "names" VALUES(15,'character',2,'robert bobby marsh','franchise:coastal stories','Robert "Bobby" Marsh',2);
INSERT INTO "names" VALUES(16,'organisation',1,'tidewater plus','','Tidewater+',1);
INSERT INTO "names" VALUES(17,'organisation',2,'critics union','','Critics Union',2);
INSERT INTO "names" VALUES(18,'organisation',3,'daily gull','','The Daily Gull',3);
INSERT INTO "names" VALUES(19,'organisation',4,'gull records','','Gull Records',4);
INSERT INTO "names" VALUES(20,'place',1,'whitby','','Whitby',1);
INSERT INTO "names" VALUES(21,'work',3,'inland lights','','Inland Lights',3);
CREATE TABLE organisations (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  page TEXT,
  same_as INTEGER REFERENCES organisations(id)
) STRICT;
INSERT INTO "organisations" VALUES(1,'tidewater-plus','Tidewater+',NULL,NULL);
INSERT INTO "organisations" VALUES(2,'critics-union','Critics Union',NULL,NULL);
INSERT INTO "organisations" VALUES(3,'the-daily-gull','The Daily Gull',NULL,NULL);
INSERT INTO "organisations" VALUES(4,'gull-records','Gull Records',NULL,NULL);
CREATE TABLE people (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  page TEXT,
  maker INTEGER NOT NULL DEFAULT 0,
  press INTEGER NOT NULL DEFAULT 0,
  first_year INTEGER,
  last_year INTEGER,
  same_as INTEGER REFERENCES people(id)
) STRICT;
INSERT INTO "people" VALUES(1,'una-ray','Una Ray',NULL,1,0,2018,2018,NULL);
INSERT INTO "people" VALUES(2,'tomas-olafsson','Tómas Ólafsson',NULL,1,0,2018,2018,NULL);
INSERT INTO "people" VALUES(3,'ida-brandt','Ida Brandt',NULL,1,0,2018,2018,NULL);
INSERT INTO "people" VALUES(4,'kit-lowe','Kit Lowe',NULL,1,0,2018,2018,NULL);
INSERT INTO "people" VALUES(5,'pat-hale','Pat Hale',NULL,0,1,2018,2018,NULL);
CREATE TABLE places (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  page TEXT,
  same_as INTEGER REFERENCES places(id)
) STRICT;
INSERT INTO "places" VALUES(1,'whitby','Whitby',NULL,NULL);
CREATE TABLE problems (
  id INTEGER PRIMARY KEY,
  work_id INTEGER NOT NULL REFERENCES works(id),
  source_id INTEGER NOT NULL REFERENCES sources(id),
  rule TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL CHECK (span_end >= span_start),
  message TEXT NOT NULL
) STRICT;
CREATE TABLE quotes (
  fact_id INTEGER PRIMARY KEY REFERENCES facts(id) ON DELETE CASCADE,
  work_id INTEGER NOT NULL REFERENCES works(id),
  speaker TEXT,
  speaker_id INTEGER REFERENCES people(id),
  text TEXT NOT NULL
) STRICT;
INSERT INTO "quotes" VALUES(15,2,'Ida Brandt',3,'we built the whole pier twice');
CREATE TABLE releases (
  fact_id INTEGER PRIMARY KEY REFERENCES facts(id) ON DELETE CASCADE,
  work_id INTEGER NOT NULL REFERENCES works(id),
  medium TEXT NOT NULL,
  service TEXT,
  service_id INTEGER REFERENCES organisations(id),
  territories TEXT NOT NULL,
  start_date TEXT,
  start_text TEXT,
  start_earliest TEXT,
  start_latest TEXT,
  start_precision TEXT,
  end_date TEXT,
  end_text TEXT,
  end_earliest TEXT,
  end_latest TEXT,
  end_precision TEXT,
  formats TEXT NOT NULL
) STRICT;
INSERT INTO "releases" VALUES(12,2,'streaming','Tidewater+',1,'["GB", "IE"]','2020-01-05','2020-01-05','2020-01-05','2020-01-05','day','2021-03-01','2021-03-01','2021-03-01','2021-03-01','day','["UHD"]');
CREATE TABLE reviews (
  fact_id INTEGER PRIMARY KEY REFERENCES facts(id) ON DELETE CASCADE,
  work_id INTEGER NOT NULL REFERENCES works(id),
  critic TEXT,
  critic_id INTEGER REFERENCES people(id),
  outlet TEXT,
  outlet_id INTEGER REFERENCES organisations(id),
  grade TEXT,
  scope TEXT
) STRICT;
INSERT INTO "reviews" VALUES(14,2,'Pat Hale',5,'The Daily Gull',3,'4/5',NULL);
CREATE TABLE revisions (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles(id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  source_id INTEGER NOT NULL REFERENCES sources(id),
  uri TEXT NOT NULL,
  page_revision INTEGER,
  timestamp TEXT,
  reader TEXT NOT NULL,
  UNIQUE (article_id, number)
) STRICT;
INSERT INTO "revisions" VALUES(1,1,1,1,'Harbour_Lights_(season_2).txt',NULL,NULL,'0.1.0');
CREATE TABLE scores (
  fact_id INTEGER PRIMARY KEY REFERENCES facts(id) ON DELETE CASCADE,
  work_id INTEGER NOT NULL REFERENCES works(id),
  aggregator TEXT NOT NULL,
  aggregator_id INTEGER REFERENCES organisations(id),
  score REAL,
  scale REAL,
  average REAL,
  average_scale REAL,
  count INTEGER,
  label TEXT,
  consensus TEXT
) STRICT;
INSERT INTO "scores" VALUES(13,2,'Critics Union',2,82.0,100.0,7.25,10.0,31,'mostly favourable',NULL);
CREATE TABLE sentences (
  id INTEGER PRIMARY KEY,
  work_id INTEGER NOT NULL REFERENCES works(id),
  source_id INTEGER NOT NULL REFERENCES sources(id),
  section TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL CHECK (span_end > span_start),
  text TEXT NOT NULL
) STRICT;
INSERT INTO "sentences" VALUES(1,2,1,'',31,96,'The attribute is told with property series; value Harbour Lights.');
INSERT INTO "sentences" VALUES(2,2,1,'',98,157,'The attribute is told with property season_number; value 2.');
INSERT INTO "sentences" VALUES(3,2,1,'',159,213,'The attribute is told with property country; value GB.');
INSERT INTO "sentences" VALUES(4,2,1,'',215,284,'The attribute is told with property franchise; value Coastal Stories.');
INSERT INTO "sentences" VALUES(5,2,1,'',286,370,'The cast is told with performer Una Ray; character Captain Vale; tier main; order 1.');
INSERT INTO "sentences" VALUES(6,2,1,'',372,476,'The cast is told with performer Tómas Ólafsson; character Robert "Bobby" Marsh; tier recurring; order 1.');
INSERT INTO "sentences" VALUES(7,2,1,'',478,535,'The crew is told with person Ida Brandt; role showrunner.');
INSERT INTO "sentences" VALUES(8,2,1,'',537,599,'The crew is told with person Kit Lowe; role artist; episode 3.');
INSERT INTO "sentences" VALUES(9,2,1,'',601,690,'The event is told with type filming_started; date [2019-04-01..2019-04-07]; place Whitby.');
INSERT INTO "sentences" VALUES(10,2,1,'',692,752,'The event is told with type writing_ended; date [..2018-10].');
INSERT INTO "sentences" VALUES(11,2,1,'',754,821,'The event is told with type casting; date 2019-02; subject Una Ray.');
INSERT INTO "sentences" VALUES(12,2,1,'',823,952,'The release is told with medium streaming; service Tidewater+; territories GB, IE; start 2020-01-05; end 2021-03-01; formats UHD.');
INSERT INTO "sentences" VALUES(13,2,1,'',954,1090,'The score is told with aggregator Critics Union; score 82; scale 100; average 7.25; average_scale 10; count 31; label mostly favourable.');
INSERT INTO "sentences" VALUES(14,2,1,'',1092,1166,'The review is told with critic Pat Hale; outlet The Daily Gull; grade 4/5.');
INSERT INTO "sentences" VALUES(15,2,1,'',1168,1246,'The quote is told with speaker Ida Brandt; text we built the whole pier twice.');
INSERT INTO "sentences" VALUES(16,2,1,'',1248,1384,'The accolade is told with award Northern Screen Awards; category Best Score; recipients Kit Lowe, Harbour Lights; year 2020; result won.');
INSERT INTO "sentences" VALUES(17,2,1,'',1386,1547,'The episode is told with number 1; overall_number 9; title Low Tide; directors Ida Brandt; writers Kit Lowe, Una Ray; air_date 2020-01-05; viewers_millions 1.25.');
INSERT INTO "sentences" VALUES(18,2,1,'',1549,1626,'The viewership is told with scope premiere; viewers 1250000; date 2020-01-05.');
INSERT INTO "sentences" VALUES(19,2,1,'',1628,1750,'The music is told with title Songs of the Pier; type soundtrack_album; artists Kit Lowe; label Gull Records; date 2020-02.');
INSERT INTO "sentences" VALUES(20,2,1,'',1752,1804,'The location is told with place Whitby; use filming.');
INSERT INTO "sentences" VALUES(21,2,1,'',1806,1871,'The tie_in is told with target Inland Lights; relation crossover.');
CREATE TABLE sources (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  form TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
INSERT INTO "sources" VALUES(1,'3493e4dde37abd09822a034369480b810c619b18790eb981f90702261fa9b9c4','plain','= Harbour Lights (season 2) =

The attribute is told with property series; value Harbour Lights.

The attribute is told with property season_number; value 2.

The attribute is told with property country; value GB.

The attribute is told with property franchise; value Coastal Stories.

The cast is told with performer Una Ray; character Captain Vale; tier main; order 1.

The cast is told with performer Tómas Ólafsson; character Robert "Bobby" Marsh; tier recurring; order 1.

The crew is told with person Ida Brandt; role showrunner.

The crew is told with person Kit Lowe; role artist; episode 3.

The event is told with type filming_started; date [2019-04-01..2019-04-07]; place Whitby.

The event is told with type writing_ended; date [..2018-10].

The event is told with type casting; date 2019-02; subject Una Ray.

The release is told with medium streaming; service Tidewater+; territories GB, IE; start 2020-01-05; end 2021-03-01; formats UHD.

The score is told with aggregator Critics Union; score 82; scale 100; average 7.25; average_scale 10; count 31; label mostly favourable.

The review is told with critic Pat Hale; outlet The Daily Gull; grade 4/5.

The quote is told with speaker Ida Brandt; text we built the whole pier twice.

The accolade is told with award Northern Screen Awards; category Best Score; recipients Kit Lowe, Harbour Lights; year 2020; result won.

The episode is told with number 1; overall_number 9; title Low Tide; directors Ida Brandt; writers Kit Lowe, Una Ray; air_date 2020-01-05; viewers_millions 1.25.

The viewership is told with scope premiere; viewers 1250000; date 2020-01-05.

The music is told with title Songs of the Pier; type soundtrack_album; artists Kit Lowe; label Gull Records; date 2020-02.

The location is told with place Whitby; use filming.

The tie_in is told with target Inland Lights; relation crossover.
');
CREATE TABLE tie_ins (
  fact_id INTEGER PRIMARY KEY REFERENCES facts(id) ON DELETE CASCADE,
  work_id INTEGER NOT NULL REFERENCES works(id),
  target TEXT NOT NULL,
  target_id INTEGER REFERENCES works(id),
  relation TEXT
) STRICT;
INSERT INTO "tie_ins" VALUES(21,2,'Inland Lights',3,'crossover');
CREATE TABLE viewership (
  fact_id INTEGER PRIMARY KEY REFERENCES facts(id) ON DELETE CASCADE,
  work_id INTEGER NOT NULL REFERENCES works(id),
  scope TEXT,
  viewers INTEGER NOT NULL,
  date TEXT,
  date_text TEXT,
  date_earliest TEXT,
  date_latest TEXT,
  date_precision TEXT
) STRICT;
INSERT INTO "viewership" VALUES(18,2,'premiere',1250000,'2020-01-05','2020-01-05','2020-01-05','2020-01-05','day');
CREATE TABLE works (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  level TEXT NOT NULL,
  season INTEGER,
  series_id INTEGER REFERENCES works(id),
  same_as INTEGER REFERENCES works(id)
) STRICT;
INSERT INTO "works" VALUES(1,'harbour-lights','Harbour Lights','series',NULL,NULL,NULL);
INSERT INTO "works" VALUES(2,'harbour-lights.s02','Harbour Lights (season 2)','season',2,1,NULL);
INSERT INTO "works" VALUES(3,'inland-lights','Inland Lights','mention',NULL,NULL,NULL);
CREATE INDEX people_page ON people(page) WHERE page IS NOT NULL;
CREATE INDEX characters_page ON characters(page) WHERE page IS NOT NULL;
CREATE INDEX organisations_page ON organisations(page) WHERE page IS NOT NULL;
CREATE INDEX places_page ON places(page) WHERE page IS NOT NULL;
CREATE INDEX works_series ON works(series_id);
CREATE INDEX articles_page ON articles(page_id);
CREATE INDEX articles_title ON articles(title);
CREATE INDEX articles_revision ON articles(revision_id);
CREATE INDEX revisions_source ON revisions(source_id);
CREATE INDEX facts_work ON facts(work_id);
CREATE INDEX problems_work ON problems(work_id);
CREATE INDEX findings_work ON findings(work_id);
CREATE INDEX findings_rule ON findings(rule);
CREATE INDEX judgements_work ON judgements(work_id);
CREATE INDEX sentences_work ON sentences(work_id);
CREATE INDEX names_entity ON names(entity, entity_id, scope);
CREATE INDEX appearances_entity ON appearances(entity, entity_id);
CREATE INDEX history_revision ON history(revision_id);
CREATE INDEX attributes_work ON attributes(work_id);
CREATE INDEX attributes_value_id ON attributes(value_id);
CREATE INDEX cast_members_work ON cast_members(work_id);
CREATE INDEX cast_members_performer_id ON cast_members(performer_id);
CREATE INDEX cast_members_character_id ON cast_members(character_id);
CREATE INDEX crew_members_work ON crew_members(work_id);
CREATE INDEX crew_members_person_id ON crew_members(person_id);
CREATE INDEX companies_work ON companies(work_id);
CREATE INDEX companies_company_id ON companies(company_id);
CREATE INDEX events_work ON events(work_id);
CREATE INDEX events_subject_id ON events(subject_id);
CREATE INDEX events_place_id ON events(place_id);
CREATE INDEX releases_work ON releases(work_id);
CREATE INDEX releases_service_id ON releases(service_id);
CREATE INDEX scores_work ON scores(work_id);
CREATE INDEX scores_aggregator_id ON scores(aggregator_id);
CREATE INDEX reviews_work ON reviews(work_id);
CREATE INDEX reviews_critic_id ON reviews(critic_id);
CREATE INDEX reviews_outlet_id ON reviews(outlet_id);
CREATE INDEX quotes_work ON quotes(work_id);
CREATE INDEX quotes_speaker_id ON quotes(speaker_id);
CREATE INDEX accolades_work ON accolades(work_id);
CREATE INDEX accolade_recipients_entity ON accolade_recipients(entity_id);
CREATE INDEX accolade_recipients_work ON accolade_recipients(work_id);
CREATE INDEX episodes_work ON episodes(work_id);
CREATE INDEX episode_directors_entity ON episode_directors(entity_id);
CREATE INDEX episode_directors_work ON episode_directors(work_id);
CREATE INDEX episode_writers_entity ON episode_writers(entity_id);
CREATE INDEX episode_writers_work ON episode_writers(work_id);
CREATE INDEX viewership_work ON viewership(work_id);
CREATE INDEX music_work ON music(work_id);
CREATE INDEX music_label_id ON music(label_id);
CREATE INDEX music_artists_entity ON music_artists(entity_id);
CREATE INDEX music_artists_work ON music_artists(work_id);
CREATE INDEX locations_work ON locations(work_id);
CREATE INDEX locations_place_id ON locations(place_id);
CREATE INDEX tie_ins_work ON tie_ins(work_id);
CREATE INDEX tie_ins_target_id ON tie_ins(target_id);
CREATE VIEW attributes_cited AS SELECT f.uid AS fact, w.key AS work, w.title AS work_title, k.property, k.value, k.value_number, k.value_id, c.quote, c.span_start, c.span_end, c.rule FROM attributes k JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = k.work_id JOIN citations c ON c.id = f.citation_id;
CREATE VIEW cast_members_cited AS SELECT f.uid AS fact, w.key AS work, w.title AS work_title, k.performer, k.performer_id, k.character, k.character_id, k.tier, k.list_order, c.quote, c.span_start, c.span_end, c.rule FROM cast_members k JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = k.work_id JOIN citations c ON c.id = f.citation_id;
CREATE VIEW crew_members_cited AS SELECT f.uid AS fact, w.key AS work, w.title AS work_title, k.person, k.person_id, k.role, k.episode, c.quote, c.span_start, c.span_end, c.rule FROM crew_members k JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = k.work_id JOIN citations c ON c.id = f.citation_id;
CREATE VIEW companies_cited AS SELECT f.uid AS fact, w.key AS work, w.title AS work_title, k.company, k.company_id, k.role, c.quote, c.span_start, c.span_end, c.rule FROM companies k JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = k.work_id JOIN citations c ON c.id = f.citation_id;
CREATE VIEW events_cited AS SELECT f.uid AS fact, w.key AS work, w.title AS work_title, k.type, k.date, k.date_text, k.date_earliest, k.date_latest, k.date_precision, k.subject, k.subject_id, k.place, k.place_id, c.quote, c.span_start, c.span_end, c.rule FROM events k JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = k.work_id JOIN citations c ON c.id = f.citation_id;
CREATE VIEW releases_cited AS SELECT f.uid AS fact, w.key AS work, w.title AS work_title, k.medium, k.service, k.service_id, k.territories, k.start_date, k.start_text, k.start_earliest, k.start_latest, k.start_precision, k.end_date, k.end_text, k.end_earliest, k.end_latest, k.end_precision, k.formats, c.quote, c.span_start, c.span_end, c.rule FROM releases k JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = k.work_id JOIN citations c ON c.id = f.citation_id;
CREATE VIEW scores_cited AS SELECT f.uid AS fact, w.key AS work, w.title AS work_title, k.aggregator, k.aggregator_id, k.score, k.scale, k.average, k.average_scale, k.count, k.label, k.consensus, c.quote, c.span_start, c.span_end, c.rule FROM scores k JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = k.work_id JOIN citations c ON c.id = f.citation_id;
CREATE VIEW reviews_cited AS SELECT f.uid AS fact, w.key AS work, w.title AS work_title, k.critic, k.critic_id, k.outlet, k.outlet_id, k.grade, k.scope, c.quote, c.span_start, c.span_end, c.rule FROM reviews k JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = k.work_id JOIN citations c ON c.id = f.citation_id;
CREATE VIEW quotes_cited AS SELECT f.uid AS fact, w.key AS work, w.title AS work_title, k.speaker, k.speaker_id, k.text, c.quote, c.span_start, c.span_end, c.rule FROM quotes k JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = k.work_id JOIN citations c ON c.id = f.citation_id;
CREATE VIEW accolades_cited AS SELECT f.uid AS fact, w.key AS work, w.title AS work_title, k.award, k.category, k.recipients, k.year, k.result, c.quote, c.span_start, c.span_end, c.rule FROM accolades k JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = k.work_id JOIN citations c ON c.id = f.citation_id;
CREATE VIEW episodes_cited AS SELECT f.uid AS fact, w.key AS work, w.title AS work_title, k.number, k.overall_number, k.title, k.directors, k.writers, k.air_date, k.air_text, k.air_earliest, k.air_latest, k.air_precision, k.viewers_millions, k.production_code, c.quote, c.span_start, c.span_end, c.rule FROM episodes k JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = k.work_id JOIN citations c ON c.id = f.citation_id;
CREATE VIEW viewership_cited AS SELECT f.uid AS fact, w.key AS work, w.title AS work_title, k.scope, k.viewers, k.date, k.date_text, k.date_earliest, k.date_latest, k.date_precision, c.quote, c.span_start, c.span_end, c.rule FROM viewership k JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = k.work_id JOIN citations c ON c.id = f.citation_id;
CREATE VIEW music_cited AS SELECT f.uid AS fact, w.key AS work, w.title AS work_title, k.title, k.type, k.artists, k.label, k.label_id, k.date, k.date_text, k.date_earliest, k.date_latest, k.date_precision, c.quote, c.span_start, c.span_end, c.rule FROM music k JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = k.work_id JOIN citations c ON c.id = f.citation_id;
CREATE VIEW locations_cited AS SELECT f.uid AS fact, w.key AS work, w.title AS work_title, k.place, k.place_id, k.use, c.quote, c.span_start, c.span_end, c.rule FROM locations k JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = k.work_id JOIN citations c ON c.id = f.citation_id;
CREATE VIEW tie_ins_cited AS SELECT f.uid AS fact, w.key AS work, w.title AS work_title, k.target, k.target_id, k.relation, c.quote, c.span_start, c.span_end, c.rule FROM tie_ins k JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = k.work_id JOIN citations c ON c.id = f.citation_id;
CREATE VIEW timeline AS SELECT f.uid AS fact, w.key AS work, k.type AS what, k.date AS date, k.date_earliest AS earliest, k.date_latest AS latest, k.date_precision AS precision, c.quote FROM events k JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = k.work_id JOIN citations c ON c.id = f.citation_id WHERE k.date IS NOT NULL UNION ALL SELECT f.uid AS fact, w.key AS work, 'release start' AS what, k.start_date AS date, k.start_earliest AS earliest, k.start_latest AS latest, k.start_precision AS precision, c.quote FROM releases k JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = k.work_id JOIN citations c ON c.id = f.citation_id WHERE k.start_date IS NOT NULL UNION ALL SELECT f.uid AS fact, w.key AS work, 'release end' AS what, k.end_date AS date, k.end_earliest AS earliest, k.end_latest AS latest, k.end_precision AS precision, c.quote FROM releases k JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = k.work_id JOIN citations c ON c.id = f.citation_id WHERE k.end_date IS NOT NULL UNION ALL SELECT f.uid AS fact, w.key AS work, 'episode' AS what, k.air_date AS date, k.air_earliest AS earliest, k.air_latest AS latest, k.air_precision AS precision, c.quote FROM episodes k JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = k.work_id JOIN citations c ON c.id = f.citation_id WHERE k.air_date IS NOT NULL UNION ALL SELECT f.uid AS fact, w.key AS work, 'viewership' AS what, k.date AS date, k.date_earliest AS earliest, k.date_latest AS latest, k.date_precision AS precision, c.quote FROM viewership k JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = k.work_id JOIN citations c ON c.id = f.citation_id WHERE k.date IS NOT NULL UNION ALL SELECT f.uid AS fact, w.key AS work, 'music' AS what, k.date AS date, k.date_earliest AS earliest, k.date_latest AS latest, k.date_precision AS precision, c.quote FROM music k JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = k.work_id JOIN citations c ON c.id = f.citation_id WHERE k.date IS NOT NULL;
CREATE VIEW credits AS SELECT p.key AS person, p.name, f.uid AS fact, w.key AS work, f.kind, 'performer' AS field FROM cast_members k JOIN people p ON p.id = k.performer_id JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = f.work_id UNION ALL SELECT p.key AS person, p.name, f.uid AS fact, w.key AS work, f.kind, 'person' AS field FROM crew_members k JOIN people p ON p.id = k.person_id JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = f.work_id UNION ALL SELECT p.key AS person, p.name, f.uid AS fact, w.key AS work, f.kind, 'subject' AS field FROM events k JOIN people p ON p.id = k.subject_id JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = f.work_id UNION ALL SELECT p.key AS person, p.name, f.uid AS fact, w.key AS work, f.kind, 'critic' AS field FROM reviews k JOIN people p ON p.id = k.critic_id JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = f.work_id UNION ALL SELECT p.key AS person, p.name, f.uid AS fact, w.key AS work, f.kind, 'speaker' AS field FROM quotes k JOIN people p ON p.id = k.speaker_id JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = f.work_id UNION ALL SELECT p.key AS person, p.name, f.uid AS fact, w.key AS work, f.kind, 'recipients' AS field FROM accolade_recipients k JOIN people p ON p.id = k.entity_id JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = f.work_id UNION ALL SELECT p.key AS person, p.name, f.uid AS fact, w.key AS work, f.kind, 'directors' AS field FROM episode_directors k JOIN people p ON p.id = k.entity_id JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = f.work_id UNION ALL SELECT p.key AS person, p.name, f.uid AS fact, w.key AS work, f.kind, 'writers' AS field FROM episode_writers k JOIN people p ON p.id = k.entity_id JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = f.work_id UNION ALL SELECT p.key AS person, p.name, f.uid AS fact, w.key AS work, f.kind, 'artists' AS field FROM music_artists k JOIN people p ON p.id = k.entity_id JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = f.work_id;
CREATE TRIGGER attributes_evidence BEFORE INSERT ON attributes WHEN NOT EXISTS (SELECT 1 FROM citations WHERE fact_id = new.fact_id) BEGIN SELECT RAISE(ABORT, 'no fact without evidence'); END;
CREATE TRIGGER cast_members_evidence BEFORE INSERT ON cast_members WHEN NOT EXISTS (SELECT 1 FROM citations WHERE fact_id = new.fact_id) BEGIN SELECT RAISE(ABORT, 'no fact without evidence'); END;
CREATE TRIGGER crew_members_evidence BEFORE INSERT ON crew_members WHEN NOT EXISTS (SELECT 1 FROM citations WHERE fact_id = new.fact_id) BEGIN SELECT RAISE(ABORT, 'no fact without evidence'); END;
CREATE TRIGGER companies_evidence BEFORE INSERT ON companies WHEN NOT EXISTS (SELECT 1 FROM citations WHERE fact_id = new.fact_id) BEGIN SELECT RAISE(ABORT, 'no fact without evidence'); END;
CREATE TRIGGER events_evidence BEFORE INSERT ON events WHEN NOT EXISTS (SELECT 1 FROM citations WHERE fact_id = new.fact_id) BEGIN SELECT RAISE(ABORT, 'no fact without evidence'); END;
CREATE TRIGGER releases_evidence BEFORE INSERT ON releases WHEN NOT EXISTS (SELECT 1 FROM citations WHERE fact_id = new.fact_id) BEGIN SELECT RAISE(ABORT, 'no fact without evidence'); END;
CREATE TRIGGER scores_evidence BEFORE INSERT ON scores WHEN NOT EXISTS (SELECT 1 FROM citations WHERE fact_id = new.fact_id) BEGIN SELECT RAISE(ABORT, 'no fact without evidence'); END;
CREATE TRIGGER reviews_evidence BEFORE INSERT ON reviews WHEN NOT EXISTS (SELECT 1 FROM citations WHERE fact_id = new.fact_id) BEGIN SELECT RAISE(ABORT, 'no fact without evidence'); END;
CREATE TRIGGER quotes_evidence BEFORE INSERT ON quotes WHEN NOT EXISTS (SELECT 1 FROM citations WHERE fact_id = new.fact_id) BEGIN SELECT RAISE(ABORT, 'no fact without evidence'); END;
CREATE TRIGGER accolades_evidence BEFORE INSERT ON accolades WHEN NOT EXISTS (SELECT 1 FROM citations WHERE fact_id = new.fact_id) BEGIN SELECT RAISE(ABORT, 'no fact without evidence'); END;
CREATE TRIGGER episodes_evidence BEFORE INSERT ON episodes WHEN NOT EXISTS (SELECT 1 FROM citations WHERE fact_id = new.fact_id) BEGIN SELECT RAISE(ABORT, 'no fact without evidence'); END;
CREATE TRIGGER viewership_evidence BEFORE INSERT ON viewership WHEN NOT EXISTS (SELECT 1 FROM citations WHERE fact_id = new.fact_id) BEGIN SELECT RAISE(ABORT, 'no fact without evidence'); END;
CREATE TRIGGER music_evidence BEFORE INSERT ON music WHEN NOT EXISTS (SELECT 1 FROM citations WHERE fact_id = new.fact_id) BEGIN SELECT RAISE(ABORT, 'no fact without evidence'); END;
CREATE TRIGGER locations_evidence BEFORE INSERT ON locations WHEN NOT EXISTS (SELECT 1 FROM citations WHERE fact_id = new.fact_id) BEGIN SELECT RAISE(ABORT, 'no fact without evidence'); END;
CREATE TRIGGER tie_ins_evidence BEFORE INSERT ON tie_ins WHEN NOT EXISTS (SELECT 1 FROM citations WHERE fact_id = new.fact_id) BEGIN SELECT RAISE(ABORT, 'no fact without evidence'); END;
CREATE TRIGGER citations_last BEFORE DELETE ON citations WHEN EXISTS (SELECT 1 FROM facts WHERE id = old.fact_id) AND NOT EXISTS (SELECT 1 FROM citations WHERE fact_id = old.fact_id AND id <> old.id) BEGIN SELECT RAISE(ABORT, 'no fact without evidence'); END;
CREATE VIRTUAL TABLE sentences_fts USING fts5(text, content=[sentences], content_rowid=[id], tokenize='porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE names_fts USING fts5(name, content=[names], content_rowid=[id], tokenize='porter unicode61 remove_diacritics 2');
INSERT INTO sentences_fts(sentences_fts) VALUES('rebuild');
INSERT INTO names_fts(names_fts) VALUES('rebuild');
CREATE TRIGGER sentences_removed AFTER DELETE ON sentences BEGIN INSERT INTO sentences_fts(sentences_fts, rowid, text) VALUES ('delete', old.id, old.text); END;
CREATE TRIGGER names_removed AFTER DELETE ON names BEGIN INSERT INTO names_fts(names_fts, rowid, name) VALUES ('delete', old.id, old.name); END;
COMMIT;
