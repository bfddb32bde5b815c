import Testing

@testable import Interface

@Suite struct KeyScriptTests {
  @Test("letters stand for themselves and named keys in brackets")
  func keys() {
    let script = KeyScript.keys(in: ":2017<Enter> j <C-d>")
    #expect(script == .success([":", "2", "0", "1", "7", "<Enter>", "j", "<C-d>"]))
    #expect(KeyScript.keys(in: "a < b > <>") == .success(["a", "<", "b", ">", "<", ">"]))
    #expect(KeyScript.keys(in: "  ") == .success([]))
  }

  @Test("a key that no terminal sends is named")
  func unknown() {
    #expect(KeyScript.keys(in: "j <Entr>") == .failure(.init(name: "<Entr>")))
  }

  @Test("every key of the table can be written")
  func table() {
    for key in Command.allCases.flatMap(\.info.keys) {
      #expect(KeyScript.keys(in: key.name) == .success([key]), "\(key)")
    }
  }
}
