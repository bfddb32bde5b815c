import TimelineModel

/// What the reader has noted on the events that the open article tells: it is read where the article tells them.
extension Browser {
  /// Those events, with their place in the timeline.
  var notedInArticle: [(event: Event, ordinal: Int)] {
    // An own event's note is a part of its text.
    guard let number = index.marks.number(of: Mark.noted.rawValue), index.marks.total(of: number) > 0,
      let article, !article.article.isOwn
    else { return [] }
    let noted = index.marks.events(of: number)
    return article.events.compactMap { event in
      article.ordinals[event.id].flatMap { noted.contains(Int32($0)) ? (event, $0) : nil }
    }
  }

  /// Their notes, as far as they have been fetched; in the order that the article tells the events.
  var notesInArticle: [ArticleLayout.Note] {
    notedInArticle.flatMap { event, ordinal in
      entries[ordinal]?.notes.map { ArticleLayout.Note(span: event.span, text: $0) } ?? []
    }
  }
}
