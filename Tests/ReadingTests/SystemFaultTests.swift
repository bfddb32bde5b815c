import Foundation
import Testing

@testable import Reading

@Suite struct SystemFaultTests {
  @Test("what the system refuses is told in the screen's language, whatever it is")
  func languages() {
    for number in Int32(1)...133 {
      let words = SystemFault.words(number)
      #expect(words.nb != words.en && words.nb != String(cString: strerror(number)), "\(number)")
    }
    #expect(SystemFault.words(ENOSPC).nn == "disken er full")
    #expect(SystemFault.words(for: CocoaError(.fileWriteUnknown)).nb.hasPrefix("systemet meldte feil"))
  }
}
