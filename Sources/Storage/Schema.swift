import GRDB

/// The tables of an archive and how older archives become newer ones.
///
/// What must be true stands here, as constraints; Swift does not repeat it. Everything hangs on `file` and
/// `article` and goes with them, except `annotation`, which refers by id and outlives all.
enum Schema {
  /// Marks a SQLite file as an archive of ours (`PRAGMA application_id`): "tdlj" in ASCII.
  static let applicationID = 0x7464_6C6A

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: articles, events, annotations and the timeline") { db in
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      for statements in [articles, events, annotations, timeline, search] { try db.execute(sql: statements) }
    }
    migrator.registerMigration("2: what articles tell each other") { db in
      try db.execute(sql: testimonies)
    }
    migrator.registerMigration("3: events that several articles tell") { db in
      try db.execute(sql: sameEvents)
    }
    migrator.registerMigration("4: undo and redo") { db in
      try db.execute(sql: undo)
    }
    migrator.registerMigration("5: figures over time") { db in
      try db.execute(sql: figures)
    }
    migrator.registerMigration("6: languages of articles") { db in
      try db.execute(sql: languages)
    }
    migrator.registerMigration("7: whose quotes an article has") { db in
      try db.execute(sql: speech)
    }
    // No other tables, but words that an older program does not know.
    migrator.registerMigration("8: events of a reader's own") { _ in }
    migrator.registerMigration("9: titles are searched") { db in
      try db.execute(sql: searchedTitles)
    }
    // As 8.
    migrator.registerMigration("10: notes written anew") { _ in }
    migrator.registerMigration("11: where words stood that wait for their event") { db in
      try db.execute(sql: former)
    }
    // As 8; and an older program left hidden events out of the timeline.
    migrator.registerMigration("12: hidden events have their place") { db in
      try db.execute(sql: "UPDATE state SET isDirty = 1 WHERE EXISTS (SELECT 1 FROM event)")
    }
    return migrator
  }

  private static let articles = """
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE file (
      number INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      fingerprint TEXT NOT NULL
    ) STRICT;
    CREATE TABLE problem (
      number INTEGER PRIMARY KEY,
      file INTEGER NOT NULL REFERENCES file ON DELETE CASCADE,
      value TEXT NOT NULL
    ) STRICT;
    CREATE INDEX problemFile ON problem (file);
    -- What lists and counts need; the heavy part is content's.
    CREATE TABLE article (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      publisher TEXT,
      published TEXT,
      firstDay INTEGER NOT NULL,
      events INTEGER NOT NULL CHECK (events >= 0),
      firstPassage INTEGER NOT NULL CHECK (firstPassage >= 0),
      passages INTEGER NOT NULL CHECK (passages >= 0)
    ) STRICT;
    CREATE INDEX articleDay ON article (firstDay);
    CREATE TABLE content (
      article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
      text TEXT NOT NULL,
      spans BLOB NOT NULL,
      document TEXT NOT NULL,
      findings TEXT NOT NULL
    ) STRICT;
    -- Which files hold an article; the one with the lowest number is its source.
    CREATE TABLE source (
      number INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      file INTEGER NOT NULL REFERENCES file ON DELETE CASCADE,
      line INTEGER NOT NULL CHECK (line > 0),
      format TEXT NOT NULL,
      UNIQUE (article, file)
    ) STRICT;
    CREATE INDEX sourceFile ON source (file);
    """

  private static let events = """
    -- Actors and places, known to a register or only met in a text; events refer to them by number.
    CREATE TABLE entity (
      number INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('actor', 'place')),
      id TEXT NOT NULL,
      name TEXT NOT NULL,
      aliases TEXT NOT NULL,
      isKnown INTEGER NOT NULL CHECK (isKnown IN (0, 1)),
      value TEXT,
      UNIQUE (kind, id)
    ) STRICT;
    -- What order, filters and counts need of an event. Numbers are never used again, so that a timeline
    -- that is out of date can miss an event but never show a wrong one.
    CREATE TABLE event (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      passage INTEGER NOT NULL CHECK (passage >= -1),
      -- The first and the last possible day; NULL where that end is open, both when undated.
      firstDay INTEGER,
      lastDay INTEGER,
      kind TEXT NOT NULL,
      salience TEXT NOT NULL,
      isMain INTEGER NOT NULL CHECK (isMain IN (0, 1)),
      actors BLOB NOT NULL CHECK (length(actors) % 4 = 0),
      places BLOB NOT NULL CHECK (length(places) % 4 = 0),
      CHECK (firstDay <= lastDay)
    ) STRICT;
    CREATE INDEX eventArticle ON event (article);
    -- What a page of the timeline shows besides.
    CREATE TABLE telling (
      event INTEGER PRIMARY KEY REFERENCES event ON DELETE CASCADE,
      edtf TEXT,
      headline TEXT NOT NULL,
      spanStart INTEGER NOT NULL CHECK (spanStart >= 0),
      spanEnd INTEGER NOT NULL,
      basis TEXT NOT NULL,
      status TEXT NOT NULL,
      time INTEGER,
      confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
      reasons TEXT NOT NULL,
      CHECK (spanStart <= spanEnd)
    ) STRICT;
    """

  private static let annotations = """
    -- No foreign key: a reader's word stays when the event it is about goes, and fits again if it returns.
    CREATE TABLE annotation (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL CHECK (kind IN ('event', 'actor')),
      target TEXT NOT NULL,
      change TEXT NOT NULL,
      madeAt INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX annotationTarget ON annotation (target);
    """

  private static let timeline = """
    CREATE TABLE state (
      number INTEGER PRIMARY KEY CHECK (number = 1),
      isDirty INTEGER NOT NULL CHECK (isDirty IN (0, 1)),
      generation INTEGER NOT NULL,
      articles INTEGER NOT NULL,
      nextPassage INTEGER NOT NULL
    ) STRICT;
    INSERT INTO state VALUES (1, 0, 0, 0, 0);
    -- Columns of 32-bit integers in chunks; the number holds column and chunk.
    CREATE TABLE chunk (number INTEGER PRIMARY KEY, data BLOB NOT NULL CHECK (length(data) % 4 = 0)) STRICT;
    CREATE TABLE facet (name TEXT PRIMARY KEY, names TEXT NOT NULL) STRICT, WITHOUT ROWID;
    -- Events that readers say are the same as another.
    CREATE TABLE merged (member INTEGER PRIMARY KEY, head INTEGER NOT NULL) STRICT;
    CREATE INDEX mergedHead ON merged (head);
    """

  private static let testimonies = """
    -- What an article tells by itself, what others told it, and what it tells with that. An archive from before
    -- has none, and gets them when its files are read by the newer program.
    CREATE TABLE testimony (
      article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
      alone BLOB NOT NULL CHECK (length(alone) % 4 = 0),
      evidence TEXT NOT NULL,
      settled BLOB NOT NULL CHECK (length(settled) % 4 = 0)
    ) STRICT;
    ALTER TABLE state ADD COLUMN isUnsettled INTEGER NOT NULL DEFAULT 0 CHECK (isUnsettled IN (0, 1));
    -- Problems of an article's reading go with the article.
    ALTER TABLE problem ADD COLUMN article INTEGER REFERENCES article ON DELETE CASCADE;
    CREATE INDEX problemArticle ON problem (article);
    """

  private static let sameEvents = """
    -- What an event shares with another telling of it; an archive from before has none until its files are read anew.
    ALTER TABLE event ADD COLUMN clues BLOB NOT NULL DEFAULT x'' CHECK (length(clues) % 4 = 0);
    -- Events of several articles that are one happening, as the program sees it: each, and the one shown for all.
    CREATE TABLE same (
      member INTEGER PRIMARY KEY REFERENCES event ON DELETE CASCADE,
      head INTEGER NOT NULL REFERENCES event ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX sameHead ON same (head);
    """

  private static let undo = """
    -- What a reader has taken back and may do again, until something else is said.
    ALTER TABLE annotation ADD COLUMN isUndone INTEGER NOT NULL DEFAULT 0 CHECK (isUndone IN (0, 1));
    """

  private static let figures = """
    -- Numbers that articles give, each with the days it holds for and the series it belongs to. An archive from
    -- before has none until its files are read anew.
    CREATE TABLE figure (
      number INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      spanStart INTEGER NOT NULL CHECK (spanStart >= 0),
      spanEnd INTEGER NOT NULL,
      firstDay INTEGER,
      lastDay INTEGER,
      edtf TEXT,
      low REAL,
      high REAL,
      bound TEXT CHECK (bound IN ('atLeast', 'about', 'atMost')),
      unit TEXT NOT NULL,
      unitWords TEXT,
      subject TEXT,
      series TEXT,
      actor TEXT,
      place TEXT,
      claimant TEXT,
      CHECK (spanStart <= spanEnd), CHECK (firstDay <= lastDay), CHECK (low <= high)
    ) STRICT;
    CREATE INDEX figureArticle ON figure (article);
    CREATE INDEX figureSeries ON figure (series, firstDay) WHERE series IS NOT NULL;
    """

  private static let languages = """
    -- A tag; an archive from before has none until its files are read anew.
    ALTER TABLE article ADD COLUMN language TEXT;
    """

  private static let speech = """
    -- How many quotes of an actor an article has; an archive from before has none until its files are read anew.
    CREATE TABLE speech (
      speaker INTEGER NOT NULL REFERENCES entity,
      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      quotes INTEGER NOT NULL CHECK (quotes > 0),
      PRIMARY KEY (speaker, article)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX speechArticle ON speech (article);
    """

  private static let searchedTitles = """
    -- Whether the title is in the search index, under the number behind those of the passages; it is where no passage
    -- has it. An archive from before has none until its files are read anew.
    ALTER TABLE article ADD COLUMN isTitleIndexed INTEGER NOT NULL DEFAULT 0 CHECK (isTitleIndexed IN (0, 1));
    """

  private static let former = """
    -- Events that readers have said something of, and that are gone: the file that told them, and how.
    CREATE TABLE former (
      event TEXT PRIMARY KEY,
      article TEXT NOT NULL,
      path TEXT NOT NULL,
      headline TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX formerPath ON former (path);
    """

  /// The index holds no text: that stands in `content`, and is cut into passages again to remove them.
  private static let search = """
    CREATE VIRTUAL TABLE passage USING fts5 (
      text, content = '', columnsize = 0, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0'
    );
    -- Words with other letters than a–z, by how they are typed without them.
    CREATE TABLE spelling (folded TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (folded, word))
      STRICT, WITHOUT ROWID;
    """
}
