import TimelineModel

/// The event that a key means. It is not always the timeline's chosen one: a chart or a list shows something else.
extension Browser {
  /// Its place in the timeline; nil where what the reader is on tells no event.
  var meantOrdinal: Int? {
    if perspective == .timeline {
      // What is lit is what is meant, also where the timeline shows it nowhere.
      if focus == .article, let article, let lit = article.event { return article.ordinals[lit] }
      return chosenOrdinal
    }
    if perspective == .lanes, focus != .article { return ordinalInCell }
    if let article, focus == .article || listed != nil && article.listed == listed {
      return article.event.flatMap { article.ordinals[$0] }
    }
    // Of an article that no pane shows, the event that goes along with the list.
    return perspective == .articles && listed != nil ? chosenOrdinal : nil
  }

  /// The same, once it has been fetched.
  var meantEntry: Entry? { meantOrdinal.flatMap { entries[$0] } }

  /// The event whose reasons are shown: the lit one while reading, else the one that is meant; as the reader has corrected it.
  var explainedEvent: Event? {
    if focus == .article, let article, let lit = article.litEvent {
      let entry = article.ordinals[lit.id].flatMap { entries[$0] }
      // Another article's telling has its own date.
      return entry?.id == lit.id ? entry?.event : lit
    }
    return perspective == .timeline ? accompaniedEntry?.event : meantEntry?.event
  }

  /// The first event of the map's cell, or the chosen one where that stands in it.
  private var ordinalInCell: Int? {
    guard let events = cellAtCursor?.events else { return nil }
    if let chosen = chosenOrdinal, events.contains(Int32(chosen)) { return chosen }
    return events.first.map { Int($0) }
  }
}
