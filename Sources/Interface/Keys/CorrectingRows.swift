import TimelineModel

/// The rows of the table for what a reader corrects and adds.
enum CorrectingRows {
  static let correct = Command.Info(
    ["e"], .everywhere, .correcting,
    Localized(
      nb: "Rett hendelsen, eller skriv et notat", nn: "Rett hendinga, eller skriv eit notat",
      en: "Correct the event, or write a note"),
    hint: Localized(nb: "rett", nn: "rett", en: "correct"), rank: .spare, needs: .chosenEvent)
  static let correctDate = Command.Info(
    ["d"], .correcting, .correcting,
    Localized(nb: "Gi den en annen dato", nn: "Gje ho ein annan dato", en: "Give it another date"),
    hint: Localized(nb: "dato", nn: "dato", en: "date"), needs: .chosenEvent)
  static let correctHeadline = Command.Info(
    ["t"], .correcting, .correcting,
    Localized(
      nb: "Gi den en annen overskrift", nn: "Gje ho ei anna overskrift", en: "Give it another headline"),
    hint: Localized(nb: "overskrift", nn: "overskrift", en: "headline"), needs: .chosenEvent)
  static let addNote = Command.Info(
    ["n"], .correcting, .correcting,
    Localized(
      nb: "Skriv et notat om den, eller endre det", nn: "Skriv eit notat om ho, eller endre det",
      en: "Write a note on it, or change it"),
    hint: Localized(nb: "notat", nn: "notat", en: "note"), needs: .chosenEvent)
  static let hideEvent = Command.Info(
    ["x"], .correcting, .correcting,
    Localized(
      nb: "Skjul den, eller vis den igjen", nn: "Gøym ho, eller syn ho att", en: "Hide it, or show it again"),
    hint: Localized(nb: "skjul", nn: "gøym", en: "hide"), needs: .chosenEvent)
  static let takeApart = Command.Info(
    ["s"], .correcting, .correcting,
    Localized(nb: "Skill ut denne kilden", nn: "Skil ut denne kjelda", en: "Take this source apart"),
    hint: Localized(nb: "skill ut", nn: "skil ut", en: "take apart"), needs: .otherTellings)
  static let addEvent = Command.Info(
    ["a"], .correcting, .correcting,
    Localized(
      nb: "Legg til en hendelse av dine egne", nn: "Legg til ei hending av dine eigne",
      en: "Add an event of your own"),
    hint: Localized(nb: "ny hendelse", nn: "ny hending", en: "new event"))
  static let correctCast = Command.Info(
    ["p"], .correcting, .correcting,
    Localized(
      nb: "Hvem og hvor, i en av dine egne", nn: "Kven og kvar, i ei av dine eigne",
      en: "Who and where, in one of your own"),
    hint: Localized(nb: "hvem og hvor", nn: "kven og kvar", en: "who and where"), needs: .ownEvent)
  static let correctKind = Command.Info(
    ["k"], .correcting, .correcting,
    Localized(
      nb: "Hva slags, om den er din egen", nn: "Kva slag, om ho er di eiga",
      en: "What kind, if it is your own"),
    hint: Localized(nb: "slag", nn: "slag", en: "kind"), needs: .ownEvent)
  static let cancelCorrection = Command.Info(
    ["<Esc>", "q"], .correcting, .correcting,
    Localized(nb: "La den være", nn: "La ho vere", en: "Leave it"),
    hint: Localized(nb: "la være", nn: "la vere", en: "leave it"))
  static let undo = Command.Info(
    ["u"], .everywhere, .correcting,
    Localized(
      nb: "Angre det siste du gjorde", nn: "Angre det siste du gjorde", en: "Undo what you last did"))
  static let redo = Command.Info(
    ["<C-r>"], .everywhere, .correcting,
    Localized(nb: "Gjør det om igjen", nn: "Gjer det om att", en: "Do it again"))
  static let mergeActor = Command.Info(
    ["e"], .actors, .correcting,
    Localized(
      nb: "Slå sammen med en annen", nn: "Slå saman med ein annan", en: "Make it one with another"),
    needs: .actor)
}
