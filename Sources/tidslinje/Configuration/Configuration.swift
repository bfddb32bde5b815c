import Foundation
import Interface
import Reading
import TimelineModel
import Yams

/// `config.yaml` as it was read. What is wrong in it is told and left out; the rest counts.
struct Configuration {
  private(set) var preferences = Preferences()
  /// Files with actors and places of the reader's own, as paths to open.
  private(set) var registers: [String] = []
  private(set) var problems: [Problem] = []
  private let path: String
  /// Where each key stands that the reader has given a command.
  private var keyPlaces: [(command: Command, key: Key, place: Problem.Place)] = []

  /// The reader's own; empty when there is none.
  static let own = Configuration(file: UserFolders().configuration)

  /// Says on standard error what is wrong in it.
  func tellProblems() { for problem in problems { StandardError.write(problem) } }

  init(file path: String) {
    self.path = path
    guard FileSystem.exists(path) else { return }
    do {
      read(try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8))
    } catch {
      problems.append(CommandProblems.unreadable(path, why: SystemFault.words(for: error)))
    }
  }

  init(yaml text: String, path: String) {
    self.path = path
    read(text)
  }

  private mutating func read(_ text: String) {
    do {
      guard let root = try Yams.compose(yaml: text) else { return }
      if root.scalar?.string.isEmpty ?? false { return }
      guard let settings = root.mapping else {
        problems.append(ConfigurationProblems.noSettings(place(of: root)))
        return
      }
      for (key, value) in settings { read(key, value) }
    } catch {
      problems.append(ConfigurationProblems.notYaml(YamlFault(error), path: path))
    }
  }

  private mutating func read(_ key: Node, _ value: Node) {
    let name = key.string ?? ""
    guard let setting = Setting(rawValue: name) else {
      let nearest = Misspelling.nearest(name, among: Setting.allCases.map(\.rawValue))
      problems.append(ConfigurationProblems.unknown(name, nearest: nearest, place(of: key)))
      return
    }
    switch setting {
    case .language:
      preferences.language = choice(value, among: ScreenLanguage.allCases.map { ($0.rawValue, $0) })
    case .theme: preferences.theme = choice(value, among: Theme.allCases.map { ($0.rawValue, $0) })
    case .ascii: preferences.isASCII = choice(value, among: Self.answers)
    case .mouse: preferences.usesMouse = choice(value, among: Self.answers)
    case .actors: preferences.showsActors = choice(value, among: Self.answers)
    case .why: preferences.showsWhy = choice(value, among: Self.answers) ?? true
    case .colours: forEachEntry(of: value, in: &self) { $0.readColour($1, $2) }
    case .registers:
      registers = (value.sequence.map { Array($0) } ?? [value]).compactMap(\.string).filter { !$0.isEmpty }
        .map(file)
    case .keys:
      forEachEntry(of: value, in: &self) { $0.readKeys($1, $2) }
      tellOfTakenKeys()
    }
  }

  private static let answers = [("yes", true), ("no", false), ("true", true), ("false", false)]

  /// One of several words; nil for «auto», and for what is none of them, which is told.
  private mutating func choice<Value>(_ node: Node, among values: [(String, Value)]) -> Value? {
    let word = node.string ?? ""
    if word == "auto" || word.isEmpty { return nil }
    if let found = values.first(where: { $0.0 == word }) { return found.1 }
    let nearest = Misspelling.nearest(word, among: values.map(\.0))
    problems.append(ConfigurationProblems.unknown(word, nearest: nearest ?? values[0].0, place(of: node)))
    return nil
  }

  private func forEachEntry(
    of node: Node, in configuration: inout Configuration,
    _ body: (inout Configuration, Node, Node) -> Void
  ) {
    if let entries = node.mapping {
      for (key, value) in entries { body(&configuration, key, value) }
    } else if node.string != "" {
      configuration.problems.append(ConfigurationProblems.noSettings(place(of: node)))
    }
  }

  private mutating func readColour(_ key: Node, _ value: Node) {
    let name = key.string ?? ""
    guard let role = Role.allCases.first(where: { $0.name == name }) else {
      let nearest = Misspelling.nearest(name, among: Role.allCases.map(\.name))
      problems.append(ConfigurationProblems.unknown(name, nearest: nearest, place(of: key)))
      return
    }
    guard let words = StyleWords(value.string ?? "") else {
      problems.append(ConfigurationProblems.noColour(value.string ?? "", place(of: value)))
      return
    }
    preferences.styles[role] = words
  }

  private mutating func readKeys(_ key: Node, _ value: Node) {
    let name = key.string ?? ""
    guard let command = Command(rawValue: name) else {
      let nearest = Misspelling.nearest(name, among: Command.allCases.map(\.rawValue))
      problems.append(ConfigurationProblems.unknown(name, nearest: nearest, place(of: key)))
      return
    }
    var keys: [Key] = []
    for node in value.sequence.map({ Array($0) }) ?? [value] {
      let written = node.string ?? ""
      let key = Key(written)
      if key.isNamed || written.count == 1 {
        if let other = owner(of: key, beside: command) {
          problems.append(ConfigurationProblems.takenKey(written, by: other.rawValue, place(of: node)))
        } else {
          keys.append(key)
          keyPlaces.append((command, key, place(of: node)))
        }
      } else {
        let nearest = Misspelling.nearest(written, among: Key.names)
        problems.append(ConfigurationProblems.unknown(written, nearest: nearest, place(of: node)))
      }
    }
    if !keys.isEmpty { preferences.keys[command] = keys }
  }

  /// The command that the reader has given a key before, in the same context.
  private func owner(of key: Key, beside command: Command) -> Command? {
    preferences.keys.first { other, keys in
      other != command && other.info.context == command.info.context && keys.contains(key)
    }?.key
  }

  /// Keys that the table gives a command which the reader has given no others: it loses them, and that may not be meant.
  private mutating func tellOfTakenKeys() {
    for (command, key, place) in keyPlaces {
      let former = Command.allCases.first { other in
        other != command && other.info.context == command.info.context && preferences.keys[other] == nil
          && other.info.keys.contains(key)
      }
      guard let former else { continue }
      problems.append(ConfigurationProblems.formerKey(key.name, of: former.rawValue, place))
    }
  }

  /// A file as it is named here: below the home folder after «~», else beside this file.
  private func file(_ name: String) -> String {
    if name.hasPrefix("~/") { return UserFolders().home + name.dropFirst() }
    return URL(fileURLWithPath: name, relativeTo: URL(fileURLWithPath: path).deletingLastPathComponent()).path
  }

  private func place(of node: Node) -> Problem.Place {
    Problem.Place(path: path, line: node.mark?.line, column: node.mark?.column)
  }
}

/// What can be set.
enum Setting: String, CaseIterable {
  case language, theme, ascii, mouse, actors, why, registers, colours, keys
}
