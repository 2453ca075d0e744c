BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE deck (
	id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	title_ko TEXT, 
	title_en TEXT, 
	license TEXT, 
	ways INTEGER, 
	origin TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "deck" VALUES('convolution',1,'convolution 덱','convolution',NULL,NULL,'/convolution.yaml','efdd088dcac72b8292fa54ed468493da 403217e2983e429c8e40adab3df7d23b');
INSERT INTO "deck" VALUES('edges',2,'edges 덱','edges',NULL,NULL,'/edges.yaml','9ca892eabee85b2dc7bf24764c3cf942 8d65c931819b6ead82a8752bb6f42d7f');
CREATE TABLE event (
	id INTEGER NOT NULL, 
	instant INTEGER NOT NULL, 
	device TEXT NOT NULL, 
	sequence INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	note TEXT, 
	lane TEXT, 
	day INTEGER, 
	grade INTEGER, 
	asked TEXT, 
	taken INTEGER, 
	detail TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT event_stamp UNIQUE (device, sequence, instant)
)
 STRICT

;
INSERT INTO "event" VALUES(1,1728042000000,'f00dcafe0001',1,'review','convolution/kernel','ko.name',20000,0,'flip',4000,NULL);
INSERT INTO "event" VALUES(2,1728084000000,'f00dcafe0001',2,'review','convolution/kernel','en-ko',20000,1,'flip',4000,NULL);
INSERT INTO "event" VALUES(3,1728126000000,'f00dcafe0001',3,'drill','convolution/stride','en.name',20001,2,'flip',4000,NULL);
INSERT INTO "event" VALUES(4,1728168000000,'f00dcafe0001',4,'review','edges/padding','en.meaning',20001,3,'flip',4000,NULL);
INSERT INTO "event" VALUES(5,1728210000000,'f00dcafe0001',5,'practice','edges/pool','ko-en',20002,4,'flip',4000,NULL);
INSERT INTO "event" VALUES(6,1728252000000,'f00dcafe0001',6,'known','convolution/kernel','en.meaning',20002,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(7,1728294000000,'f00dcafe0001',7,'review','convolution/stride','ko.name',20003,0,'flip',4000,NULL);
INSERT INTO "event" VALUES(8,1728336000000,'f00dcafe0001',8,'suspended','edges/padding','ko.meaning',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(9,1728378000000,'f00dcafe0001',9,'review','edges/pool','en.name',20004,2,'flip',4000,NULL);
INSERT INTO "event" VALUES(10,1728420000000,'f00dcafe0001',10,'retracted',NULL,NULL,NULL,NULL,NULL,NULL,'{"at":1728210000000,"device":"f00dcafe0001","sequence":5}');
INSERT INTO "event" VALUES(11,1728462000000,'f00dcafe0001',11,'resumed','convolution/kernel','ko.cloze.1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(12,1728504000000,'f00dcafe0001',12,'review','convolution/stride','en.meaning',20005,5,'flip',4000,NULL);
INSERT INTO "event" VALUES(13,1728546000000,'f00dcafe0001',13,'reset','edges/padding','ko-en',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(14,1728588000000,'f00dcafe0001',14,'enough',NULL,NULL,20006,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(15,1728630000000,'f00dcafe0001',15,'review','convolution/kernel','ko-en',20007,2,'flip',4000,NULL);
INSERT INTO "event" VALUES(16,1728672000000,'f00dcafe0001',16,'review','convolution/stride','ko.meaning',20007,3,'flip',4000,NULL);
INSERT INTO "event" VALUES(17,1728714000000,'f00dcafe0001',17,'drill','edges/padding','en.name',20008,4,'flip',4000,NULL);
INSERT INTO "event" VALUES(18,1728756000000,'f00dcafe0001',18,'review','edges/pool','en.meaning',20008,5,'flip',4000,NULL);
INSERT INTO "event" VALUES(19,1728798000000,'f00dcafe0001',19,'practice','convolution/kernel','en.name',20009,0,'flip',4000,NULL);
INSERT INTO "event" VALUES(20,1728840000000,'f00dcafe0001',20,'known','convolution/kernel','ko.cloze.2',20009,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(21,1728882000000,'f00dcafe0001',21,'review','edges/padding','ko.name',20010,2,'flip',4000,NULL);
INSERT INTO "event" VALUES(22,1728924000000,'f00dcafe0001',22,'suspended','edges/padding','en-ko',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(23,1728966000000,'f00dcafe0001',23,'review','convolution/kernel','ko.name',20011,4,'flip',4000,NULL);
INSERT INTO "event" VALUES(24,1729008000000,'f00dcafe0001',24,'retracted',NULL,NULL,NULL,NULL,NULL,NULL,'{"at":1728798000000,"device":"f00dcafe0001","sequence":19}');
INSERT INTO "event" VALUES(25,1729050000000,'f00dcafe0001',25,'resumed','convolution/stride','en.name',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(26,1729092000000,'f00dcafe0001',26,'review','edges/padding','en.meaning',20012,1,'flip',4000,NULL);
INSERT INTO "event" VALUES(27,1729134000000,'f00dcafe0001',27,'reset','edges/pool','ko-en',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(28,1729176000000,'f00dcafe0001',28,'enough',NULL,NULL,20013,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(29,1729218000000,'f00dcafe0001',29,'review','convolution/stride','ko.name',20014,4,'flip',4000,NULL);
INSERT INTO "event" VALUES(30,1729260000000,'f00dcafe0001',30,'review','edges/padding','ko.meaning',20014,5,'flip',4000,NULL);
INSERT INTO "event" VALUES(31,1729302000000,'f00dcafe0001',31,'drill','edges/pool','en.name',20015,0,'flip',4000,NULL);
INSERT INTO "event" VALUES(32,1729344000000,'f00dcafe0001',32,'review','convolution/kernel','ko.meaning',20015,1,'flip',4000,NULL);
INSERT INTO "event" VALUES(33,1729386000000,'f00dcafe0001',33,'practice','convolution/kernel','ko.cloze.1',20016,2,'flip',4000,NULL);
INSERT INTO "event" VALUES(34,1729428000000,'f00dcafe0001',34,'known','convolution/stride','en.meaning',20016,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(35,1729470000000,'f00dcafe0001',35,'review','edges/padding','ko-en',20017,4,'flip',4000,NULL);
INSERT INTO "event" VALUES(36,1729512000000,'f00dcafe0001',36,'suspended','edges/pool','en-ko',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(37,1732104000000,'f00dcafe0001',37,'moved','edges/padding',NULL,NULL,NULL,NULL,NULL,'{"to":"edges/rim"}');
INSERT INTO "event" VALUES(38,1732104000000,'f00dcafe0001',38,'retired','edges/pool',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(39,1732190400000,'f00dcafe0001',39,'returned','edges/pool',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(40,1732363200000,'f00dcafe0001',40,'scheduler',NULL,NULL,NULL,NULL,NULL,NULL,'{"name":"sm2","settings":{"cap":90,"fuzz":true}}');
INSERT INTO "event" VALUES(41,1728042000000,'f00dcafe0001',41,'review','convolution/kernel','ko.name',20000,0,'flip',4000,NULL);
INSERT INTO "event" VALUES(42,1728084000000,'f00dcafe0001',42,'review','convolution/kernel','en-ko',20000,1,'flip',4000,NULL);
INSERT INTO "event" VALUES(43,1728126000000,'f00dcafe0001',43,'drill','convolution/stride','en.name',20001,2,'flip',4000,NULL);
INSERT INTO "event" VALUES(44,1728168000000,'f00dcafe0001',44,'review','edges/padding','en.meaning',20001,3,'flip',4000,NULL);
INSERT INTO "event" VALUES(45,1728210000000,'f00dcafe0001',45,'practice','edges/pool','ko-en',20002,4,'flip',4000,NULL);
INSERT INTO "event" VALUES(46,1728252000000,'f00dcafe0001',46,'known','convolution/kernel','en.meaning',20002,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(47,1728294000000,'f00dcafe0001',47,'review','convolution/stride','ko.name',20003,0,'flip',4000,NULL);
INSERT INTO "event" VALUES(48,1728336000000,'f00dcafe0001',48,'suspended','edges/padding','ko.meaning',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(49,1732449600000,'f00dcafe0001',49,'mnemonic','edges/padding',NULL,NULL,NULL,NULL,NULL,'{"text":"가장자리"}');
INSERT INTO "event" VALUES(50,1732449600000,'f00dcafe0001',50,'accepted','edges/rim',NULL,NULL,NULL,NULL,NULL,'{"language":"ko","name":"테두리"}');
INSERT INTO "event" VALUES(51,1732449600000,'f00dcafe0001',51,'accepted','edges/rim',NULL,NULL,NULL,NULL,NULL,'{"language":"en","name":"pading"}');
INSERT INTO "event" VALUES(52,1732449600000,'f00dcafe0001',52,'retracted',NULL,NULL,NULL,NULL,NULL,NULL,'{"at":1732449600000,"device":"f00dcafe0001","sequence":51}');
CREATE TABLE exported (
	deck TEXT NOT NULL, 
	lanes TEXT NOT NULL, 
	widened INTEGER NOT NULL, 
	PRIMARY KEY (deck), 
	FOREIGN KEY(deck) REFERENCES deck (id)
)
 STRICT

;
INSERT INTO "exported" VALUES('edges','ko.name',0);
CREATE TABLE former (
	"key" TEXT NOT NULL, 
	note_id INTEGER NOT NULL, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(note_id) REFERENCES note (id)
)
 STRICT

;
INSERT INTO "former" VALUES('edges/padding',3);
CREATE TABLE meta (
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
)
 STRICT

;
INSERT INTO "meta" VALUES('device','f00dcafe0001');
INSERT INTO "meta" VALUES('scheduler','["sm2", {"cap": 90, "fuzz": true}]');
CREATE TABLE name (
	id INTEGER NOT NULL, 
	note_id INTEGER NOT NULL, 
	folded TEXT NOT NULL, 
	name TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(note_id) REFERENCES note (id)
)
 STRICT

;
INSERT INTO "name" VALUES(3,2,'stride','stride');
INSERT INTO "name" VALUES(6,4,'풀링','풀링');
INSERT INTO "name" VALUES(7,4,'pooling','pooling');
INSERT INTO "name" VALUES(8,4,'pool','pool');
INSERT INTO "name" VALUES(9,3,'패딩','패딩');
INSERT INTO "name" VALUES(10,3,'padding','padding');
INSERT INTO "name" VALUES(11,3,'rim','rim');
INSERT INTO "name" VALUES(12,1,'kernel','kernel');
CREATE TABLE note (
	id INTEGER NOT NULL, 
	deck TEXT NOT NULL, 
	note TEXT NOT NULL, 
	oldest TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	body TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	changed INTEGER NOT NULL, 
	is_retired INTEGER DEFAULT 0 NOT NULL, 
	begun_ko INTEGER, 
	begun_en INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(deck) REFERENCES deck (id), 
	CONSTRAINT note_key UNIQUE (deck, note)
)
 STRICT

;
INSERT INTO "note" VALUES(1,'convolution','kernel','convolution/kernel',1,'{"id":"kernel","term":{"en":"kernel"},"meaning":{"ko":"입력 위를 미끄러지는 작은 가중치","en":"Small weights that slide over the input"}}','efdd088dcac72b8292fa54ed468493da',1732276800000,0,20000,20002);
INSERT INTO "note" VALUES(2,'convolution','stride','convolution/stride',2,'{"id":"stride","term":{"en":"stride"},"meaning":{"ko":"한 번에 움직이는 칸 수","en":"How far the kernel moves at once"}}','403217e2983e429c8e40adab3df7d23b',0,0,20003,20001);
INSERT INTO "note" VALUES(3,'edges','rim','edges/padding',1,'{"id":"rim","term":{"ko":"패딩","en":"padding"},"meaning":{"ko":"가장자리에 두르는 값","en":"Values put round the rim"},"was":["edges/padding"]}','9ca892eabee85b2dc7bf24764c3cf942',0,0,20010,20001);
INSERT INTO "note" VALUES(4,'edges','pool','edges/pool',2,'{"id":"pool","term":{"ko":"풀링","en":"pooling"},"meaning":{"en":"A window made one value"}}','8d65c931819b6ead82a8752bb6f42d7f',0,0,NULL,20004);
CREATE TABLE schedule (
	id INTEGER NOT NULL, 
	note_id INTEGER NOT NULL, 
	lane TEXT NOT NULL, 
	language TEXT NOT NULL, 
	way INTEGER NOT NULL, 
	salt INTEGER NOT NULL, 
	is_present INTEGER DEFAULT 1 NOT NULL, 
	is_suspended INTEGER DEFAULT 0 NOT NULL, 
	repetition INTEGER, 
	easiness INTEGER, 
	interval INTEGER, 
	due INTEGER, 
	moved INTEGER, 
	reviews INTEGER, 
	lapses INTEGER, 
	begun INTEGER, 
	asked INTEGER, 
	grade INTEGER, 
	drill INTEGER, 
	latest INTEGER, 
	queue_day INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(note_id) REFERENCES note (id), 
	CONSTRAINT schedule_card UNIQUE (note_id, lane)
)
 STRICT

;
INSERT INTO "schedule" VALUES(1,1,'ko.name','ko',1,658178016,1,0,1,170,1,20012,20011,2,0,20000,20011,4,NULL,1728966000000,20012);
INSERT INTO "schedule" VALUES(2,1,'ko.meaning','ko',2,2661834797,1,0,0,196,1,20016,20015,1,0,20015,20015,1,20015,1729344000000,20016);
INSERT INTO "schedule" VALUES(3,1,'en.name','en',1,3635312758,1,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,20003);
INSERT INTO "schedule" VALUES(4,1,'en.meaning','en',2,923564241,1,0,2,250,365,20367,20002,0,0,20002,NULL,NULL,NULL,1728252000000,20367);
INSERT INTO "schedule" VALUES(5,1,'ko-en','en',4,543657391,0,0,0,218,1,20008,20007,1,0,20007,20007,2,20007,1728630000000,NULL);
INSERT INTO "schedule" VALUES(6,1,'en-ko','ko',4,2168418946,0,0,0,196,1,20001,20000,1,0,20000,20000,1,20000,1728084000000,NULL);
INSERT INTO "schedule" VALUES(7,1,'ko.cloze.1','ko',8,2996302397,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1729386000000,NULL);
INSERT INTO "schedule" VALUES(8,1,'ko.cloze.2','ko',8,4245128700,0,0,2,250,365,20374,20009,0,0,20009,NULL,NULL,NULL,1728840000000,NULL);
INSERT INTO "schedule" VALUES(9,2,'ko.name','ko',1,1015355994,1,0,1,170,1,20015,20014,2,0,20003,20014,4,NULL,1729218000000,20015);
INSERT INTO "schedule" VALUES(10,2,'ko.meaning','ko',2,4259638599,1,0,1,236,1,20008,20007,1,0,20007,20007,3,20007,1728672000000,20008);
INSERT INTO "schedule" VALUES(11,2,'en.name','en',1,2472606979,1,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,20001,20001,2,20001,1729050000000,20002);
INSERT INTO "schedule" VALUES(12,2,'en.meaning','en',2,455699228,1,0,2,260,365,20381,20016,1,0,20005,20005,5,NULL,1729428000000,20381);
INSERT INTO "schedule" VALUES(13,3,'ko.name','ko',1,265511111,1,0,0,218,1,20011,20010,1,0,20010,20010,2,20010,1728882000000,20011);
INSERT INTO "schedule" VALUES(14,3,'ko.meaning','ko',2,2531710540,1,1,1,260,1,20015,20014,1,0,20014,20014,5,NULL,1729260000000,NULL);
INSERT INTO "schedule" VALUES(15,3,'en.name','en',1,2519904643,1,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,20008,20008,4,NULL,1728714000000,20002);
INSERT INTO "schedule" VALUES(16,3,'en.meaning','en',2,3372243211,1,0,0,182,1,20013,20012,2,1,20001,20012,1,20012,1729092000000,20013);
INSERT INTO "schedule" VALUES(17,3,'ko-en','en',4,1718986352,1,0,1,250,1,20018,20017,1,0,20017,20017,4,NULL,1729470000000,20018);
INSERT INTO "schedule" VALUES(18,3,'en-ko','ko',4,975975184,1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1728924000000,NULL);
INSERT INTO "schedule" VALUES(19,4,'en.name','en',1,3786313634,1,0,0,218,1,20005,20004,1,0,20004,20015,0,20015,1729302000000,20005);
INSERT INTO "schedule" VALUES(20,4,'en.meaning','en',2,2170957625,1,0,1,260,1,20009,20008,1,0,20008,20008,5,NULL,1728756000000,20009);
INSERT INTO "schedule" VALUES(21,4,'ko-en','en',4,4150926495,1,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1729134000000,20005);
INSERT INTO "schedule" VALUES(22,4,'en-ko','ko',4,2012321213,1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1729512000000,NULL);
CREATE INDEX event_card ON event (note, lane, instant);
CREATE INDEX event_instant ON event (instant);
CREATE INDEX event_cardless ON event (kind, day, detail) WHERE lane IS NULL;
CREATE INDEX note_begun_en ON note (begun_en);
CREATE INDEX note_begun_ko ON note (begun_ko);
CREATE INDEX note_new_en ON note (deck, position) WHERE begun_en IS NULL;
CREATE INDEX note_new_ko ON note (deck, position) WHERE begun_ko IS NULL;
CREATE INDEX former_note ON former (note_id);
CREATE INDEX name_folded ON name (folded);
CREATE INDEX name_note ON name (note_id);
CREATE INDEX schedule_asked ON schedule (asked);
CREATE INDEX schedule_drill ON schedule (drill) WHERE drill IS NOT NULL;
CREATE INDEX schedule_queue ON schedule (queue_day, salt) WHERE queue_day IS NOT NULL;
CREATE TRIGGER event_no_update BEFORE update ON event
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER event_no_delete BEFORE delete ON event
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
COMMIT;
