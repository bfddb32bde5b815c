import TimelineModel

/// The article that events are found in, as its header and the stages before know it.
final class EventScene {
  let article: Article.ID
  let title: String?
  let published: Dating
  let newspaper: Newspaper?

  init(_ article: Article, published: Dating, newspaper: Newspaper?) {
    (self.article, title) = (article.id, article.title)
    (self.published, self.newspaper) = (published, newspaper)
  }
}

extension EventDraft {
  var article: Article.ID { scene.article }
  var title: String? { scene.title }
  var published: Dating { scene.published }
  var newspaper: Newspaper? { scene.newspaper }
}

/// When an event is, and what says so. One for all who hold it, for its reasons are many.
final class Occasion: Sendable {
  let dating: Dating
  /// Index of its time in `Findings.times`.
  let time: Int?
  let basis: Event.Basis

  init(dating: Dating, time: Int?, basis: Event.Basis) {
    self.dating = dating
    self.time = time
    self.basis = basis
  }

  /// The same, said to be so for another reason.
  func from(_ basis: Event.Basis) -> Occasion { Occasion(dating: dating, time: time, basis: basis) }
}
