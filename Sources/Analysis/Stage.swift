/// A stage of the walk from an article to its findings, in reading order.
package enum Stage: String, CaseIterable, Sendable {
  case sentences = "tokens and sentences"
  case language
  case times = "times found"
  case date = "the article's own date"
  case placement = "times placed and explained"
  case names = "names tagged"
  case cast = "actors and places"
  case quotes
  case figures
  case events
}
