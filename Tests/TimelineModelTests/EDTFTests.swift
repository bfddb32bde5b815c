import Testing
import TimelineModel

@Suite("EDTF")
struct EDTFTests {
  @Test(
    "an expression allows the days from its first to its last, and is printed as it was written",
    arguments: [
      // Level 0
      ("1985-04-12", "1985-04-12", "1985-04-12"),
      ("1985-04", "1985-04-01", "1985-04-30"),
      ("1985", "1985-01-01", "1985-12-31"),
      ("2016-02", "2016-02-01", "2016-02-29"),
      ("0000", "0000-01-01", "0000-12-31"),
      ("1985-04-12T23:20:30", "1985-04-12", "1985-04-12"),
      ("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12"),
      ("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12"),
      ("1985-04-12T24:00:00+04:30", "1985-04-12", "1985-04-12"),
      ("2016-12-31T23:59:60Z", "2016-12-31", "2016-12-31"),
      ("1964/2008", "1964-01-01", "2008-12-31"),
      ("2004-06/2006-08", "2004-06-01", "2006-08-31"),
      ("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08"),
      ("2004-02-01/2005-02", "2004-02-01", "2005-02-28"),
      ("2005/2006-02", "2005-01-01", "2006-02-28"),
      // Level 1
      ("Y12345", "12345", "12345"),
      ("2001-21", "2001-03-01", "2001-05-31"),
      ("2001-22", "2001-06-01", "2001-08-31"),
      ("2001-23", "2001-09-01", "2001-11-30"),
      ("2001-24", "2000-12-01", "2001-02-28"),
      ("2004-24", "2003-12-01", "2004-02-29"),
      ("1984?", "1984-01-01", "1984-12-31"),
      ("2004-06~", "2004-06-01", "2004-06-30"),
      ("2004-06-11%", "2004-06-11", "2004-06-11"),
      ("201X", "2010-01-01", "2019-12-31"),
      ("20XX", "2000-01-01", "2099-12-31"),
      ("2004-XX", "2004-01-01", "2004-12-31"),
      ("1985-04-XX", "1985-04-01", "1985-04-30"),
      ("1985-XX-XX", "1985-01-01", "1985-12-31"),
      ("1985-04-12/..", "1985-04-12", "open"),
      ("1985/..", "1985-01-01", "open"),
      ("../1985-04", "open", "1985-04-30"),
      ("1985-04-12/", "1985-04-12", "open"),
      ("/1985", "open", "1985-12-31"),
      ("../..", "open", "open"),
      ("/..", "open", "open"),
      ("1984~/2004-06", "1984-01-01", "2004-06-30"),
      ("1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08"),
      ("-1985", "-1985-01-01", "-1985-12-31"),
      ("-0009-02-03", "-0009-02-03", "-0009-02-03"),
      // Level 2
      ("1950S2", "1900-01-01", "1999-12-31"),
      ("1950S3", "1950-01-01", "1959-12-31"),
      ("1950S9", "1950-01-01", "1950-12-31"),
      ("-1950S2", "-1999-01-01", "-1900-12-31"),
      ("0950S1", "0900-01-01", "0999-12-31"),
      ("Y17E3", "17000", "17000"),
      ("1950-25", "1950-03-01", "1950-05-31"),
      ("1950-28", "1949-12-01", "1950-02-28"),
      ("1950-29", "1950-09-01", "1950-11-30"),
      ("1950-30", "1949-12-01", "1950-02-28"),
      ("1950-32", "1950-06-01", "1950-08-31"),
      ("2017-33", "2017-01-01", "2017-03-31"),
      ("2017-36", "2017-10-01", "2017-12-31"),
      ("2017-37", "2017-01-01", "2017-04-30"),
      ("2017-39", "2017-09-01", "2017-12-31"),
      ("2017-40", "2017-01-01", "2017-06-30"),
      ("2017-41", "2017-07-01", "2017-12-31"),
      ("2017-21~", "2017-03-01", "2017-05-31"),
      ("201X-23", "2010-09-01", "2019-11-30"),
      ("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31"),
      ("[..1760-12-03]", "open", "1760-12-03"),
      ("[1760-12..]", "1760-12-01", "open"),
      ("[1760-01,1760-02,1760-12..]", "1760-01-01", "open"),
      ("{1667,1668,1670..1672}", "1667-01-01", "1672-12-31"),
      ("{1960,1961-12}", "1960-01-01", "1961-12-31"),
      ("{..1984}", "open", "1984-12-31"),
      ("[2020-01-06~,2020-01-13~]", "2020-01-06", "2020-01-13"),
      ("2004-06~-11", "2004-06-11", "2004-06-11"),
      ("2004?-06-11", "2004-06-11", "2004-06-11"),
      ("?2004-06-~11", "2004-06-11", "2004-06-11"),
      ("2004-%06-11", "2004-06-11", "2004-06-11"),
      ("2004-~06?-%11~", "2004-06-11", "2004-06-11"),
      ("156X-12-25", "1560-12-25", "1569-12-25"),
      ("XXXX-12-XX", "0000-12-01", "9999-12-31"),
      ("1XXX-XX", "1000-01-01", "1999-12-31"),
      ("1XXX-12", "1000-12-01", "1999-12-31"),
      ("1984-1X", "1984-10-01", "1984-12-31"),
      ("XXXX", "0000-01-01", "9999-12-31"),
      ("XXXX-02-29", "0000-02-29", "9996-02-29"),
      ("-00XX", "-0099-01-01", "-0001-12-31"),
      ("2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-20"),
      ("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03"),
      ("2016-24/2016-21", "2015-12-01", "2016-05-31"),
    ])
  func meaning(text: String, earliest: String, latest: String) throws {
    let edtf = try EDTF(text)
    #expect(edtf.description == text)
    #expect(bound(edtf.days.earliest, of: earliest) == earliest)
    #expect(bound(edtf.days.latest, of: latest) == latest)
  }

  /// The day as the table writes it: whole, as its year where that is long, or «open».
  private func bound(_ day: CalendarDate?, of written: String) -> String {
    guard let day else { return "open" }
    return written.utf8.count == 5 ? "\(day.year)" : day.description
  }

  @Test(
    "an expression with holes allows just its own days",
    arguments: [
      ("2004-XX-15", 12, "2004-02-15", "2004-02-16"),
      ("2004-0X-3X", 13, "2004-03-31", "2004-02-29"),
      ("156X-12-25", 10, "1563-12-25", "1563-12-24"),
      ("156X-02-29", 3, "1564-02-29", "1564-02-28"),
      ("2004-X1-01", 2, "2004-11-01", "2004-10-01"),
      ("[2020-01-06,2020-01-13,2020-01-20,2020-01-27]", 4, "2020-01-20", "2020-01-19"),
      ("{2020-01-06,2020-02}", 30, "2020-02-29", "2020-01-07"),
      ("[2020-01-04..2020-01-05,2020-01-11..2020-01-12]", 4, "2020-01-05", "2020-01-06"),
      ("20X7-XX-XX", 3650, "2017-05-05", "2018-01-01"),
    ])
  func holes(text: String, count: Int, inside: String, outside: String) throws {
    let edtf = try EDTF(text)
    #expect(edtf.days.count == count)
    #expect(edtf.days.contains(day(inside)))
    #expect(!edtf.days.contains(day(outside)))
  }

  @Test("a pattern of very many days stands for all days from its first to its last")
  func hugePattern() throws {
    #expect(try EDTF("XXXX-XX-15").days == DaySet(day("0000-01-15"), day("9999-12-15")))
    #expect(try EDTF("XXXX-24").days == DaySet(day("-0001-12-01"), day("9999-02-28")))
    #expect(try EDTF("15XX-12-25").days.ranges.count == 100)
  }

  @Test("years beyond all reach are the most distant day")
  func distantYears() throws {
    #expect(try EDTF("Y17E8").days == DaySet(DaySet.distantFuture))
    #expect(try EDTF("Y-17E99999999999999999999").days == DaySet(DaySet.distantPast))
    #expect(try EDTF("Y99999999999999999999999999S3").days.count == 1)
    #expect(try EDTF("Y171010S3").days == .years(171_000...171_999))
  }

  @Test(
    "text that is no expression is refused where it stops being one",
    arguments: [
      ("", 0), ("mars", 0), ("/", 1), ("..", 2), ("85", 2), ("19855", 4), ("1985-", 5), ("1985-4", 6),
      ("1985-13", 5), ("1985-00", 5), ("1985-20", 5), ("1985-42", 5), ("1985-2X", 5), ("1985-21-01", 7),
      ("1985-02-30", 8), ("1985-04-00", 8), ("1985-04-31", 8), ("2003-02-29", 8), ("2004-02-3X", 8),
      ("1985-04-12T", 11), ("1985-04-12T25:00:00", 11), ("1985-04-12T23:20", 16), ("1985-04-12T10:30:60", 17),
      ("1985-04-12T24:00:01", 17),
      ("1985-04-XXT10:00:00", 10), ("1985-04T10:00:00", 7), ("1985-04-12T10:00:00/1986", 19),
      ("1985~~", 5), ("19850412", 4), ("+1985", 0), ("-0000", 4), ("Y1985", 5), ("Y01985", 1), ("YXXXXX", 1),
      ("Y17E", 4), ("19XXS2", 4), ("1950S", 5), ("1950S0", 5), ("Y12345-01", 6), ("1985/1984", 5),
      ("1985/86", 7), ("1984/1985/1986", 9), ("[1985", 5), ("[1985,]", 6), ("[1985}", 5), ("[..]", 3),
      ("[1985,..1990]", 6), ("[1980..,1985]", 7), ("[1985..1984]", 7), ("[..1984..]", 7), ("{}", 1),
      ("[1667, 1668]", 6), (" 1985", 0), ("1985\n", 4), ("1985-ø", 5), ("２０１７", 0),
      ("1985-04-12/1985-04-1", 20),
    ])
  func refusal(text: String, offset: Int) {
    #expect(throws: EDTFError(text: text, offset: offset)) { try EDTF(text) }
  }

  @Test(
    "what is marked ~, ? or % anywhere is approximate, uncertain or both",
    arguments: [
      ("2017", false, false), ("2017~", true, false), ("2017?", false, true), ("2017%", true, true),
      ("2017-~03-22", true, false), ("?2017-03", false, true), ("2016~/2017?", true, true),
      ("[2016,2017-03?..2018]", false, true), ("../2017-03~", true, false),
    ])
  func qualifiers(text: String, isApproximate: Bool, isUncertain: Bool) throws {
    let edtf = try EDTF(text)
    #expect(edtf.isApproximate == isApproximate)
    #expect(edtf.isUncertain == isUncertain)
  }

  @Test(
    "precision is that of the finest thing said",
    arguments: [
      ("2017-03-22", .day), ("2017-XX-22", .day), ("2017-03", .month), ("2017-03-XX", .month),
      ("2017-1X", .month),
      ("2017-24", .season), ("2017-33", .partOfYear), ("2017-41", .partOfYear), ("2017", .year),
      ("2017-XX", .year), ("2017-XX-XX", .year), ("Y17E8", .year), ("201X", .decade), ("19X4", .century),
      ("X984", .longer), ("1950S3", .decade),
      ("20XX", .century), ("1950S2", .century), ("1XXX", .longer), ("XXXX", .longer),
      ("2016/2017", .interval),
      ("2016/..", .interval), ("[2016,2018]", .set), ("{2016,2018}", .set),
    ] as [(String, EDTF.Precision)])
  func precision(text: String, precision: EDTF.Precision) throws {
    #expect(try EDTF(text).precision == precision)
  }

  @Test("the parts of an expression can be read")
  func parts() throws {
    guard case .interval(.date(let start), .open) = try EDTF("?2017-24~/..").expression else {
      Issue.record("no interval")
      return
    }
    #expect(start.year.text == "2017")
    #expect(start.year.before == .uncertain)
    #expect(start.grouping == .winter)
    #expect(start.month?.after == .approximate)
    #expect(start.day == nil)
  }

  @Test("no bytes make the parser trap, and whatever it takes it prints back byte for byte")
  func fuzz() throws {
    var generator = SeededGenerator(seed: 8601)
    let seeds = [
      "2004-06-11", "1985-04-12T23:20:30+01:00", "2004-~06?-%11~", "[..1760-01,1760-12..1761]",
      "{1960,1961-12..}",
      "Y-17E8S3", "Y99999999999999999999S9", "-0009/201X-23", "156X-1X-2X", "../1950S2", "",
    ]
    let alphabet = Array("0123456789X-/.,[]{}~?%YEST:+Z ø\0".utf8)
    var valid = 0
    for _ in 0..<40_000 {
      var bytes = Array(seeds.randomElement(using: &generator)!.utf8)
      for _ in 0..<Int.random(in: 0...4, using: &generator) {
        let place = Int.random(in: 0...bytes.count, using: &generator)
        let byte =
          Bool.random(using: &generator)
          ? alphabet.randomElement(using: &generator)! : UInt8.random(in: .min ... .max, using: &generator)
        if Bool.random(using: &generator), place < bytes.count {
          bytes[place] = byte
        } else if Bool.random(using: &generator), place < bytes.count {
          bytes.remove(at: place)
        } else {
          bytes.insert(byte, at: place)
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      do {
        let edtf = try EDTF(text)
        #expect(Array(edtf.description.utf8) == Array(text.utf8))
        #expect(edtf.isApproximate == text.contains { "~%".contains($0) })
        #expect(edtf.precision != .set || "[{".contains(text.prefix(1)))
        valid += 1
      } catch {
        #expect((0...text.utf8.count).contains(error.offset), "\(text)")
      }
    }
    #expect(valid > 5000)
  }
}
