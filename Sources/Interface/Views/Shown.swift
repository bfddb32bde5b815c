/// The state that a screen is drawn from, shared by the views that need all of it: copying it for each would cost more
/// than they do.
final class Shown: Sendable {
  let browser: Browser

  init(_ browser: Browser) { self.browser = browser }
}
