import Foundation
import TimelineModel

/// What the system says when it refuses something, in the languages of the screen.
public enum SystemFault {
  /// - Parameter number: what `errno` says.
  public static func words(_ number: Int32) -> Localized {
    switch number {
    case EACCES, EPERM:
      Localized(
        nb: "du har ikke lov til det", nn: "du har ikkje lov til det", en: "you do not have permission")
    case ENOENT:
      Localized(
        nb: "mappen eller filen finnes ikke", nn: "mappa eller fila finst ikkje",
        en: "the folder or the file does not exist")
    case EISDIR: Localized(nb: "det er en mappe", nn: "det er ei mappe", en: "it is a folder")
    case ENOTDIR:
      Localized(
        nb: "noe på veien dit er ingen mappe", nn: "noko på vegen dit er inga mappe",
        en: "something on the way there is no folder")
    case ENOSPC, EDQUOT: Localized(nb: "disken er full", nn: "disken er full", en: "the disk is full")
    case EROFS:
      Localized(
        nb: "disken kan bare leses", nn: "disken kan berre lesast", en: "the disk can only be read")
    case ELOOP:
      Localized(
        nb: "lenkene går i ring", nn: "lenkjene går i ring", en: "the links go round in a circle")
    case ENAMETOOLONG:
      Localized(nb: "navnet er for langt", nn: "namnet er for langt", en: "the name is too long")
    case EIO: Localized(nb: "disken svarer ikke", nn: "disken svarar ikkje", en: "the disk does not answer")
    case EBUSY, ETXTBSY:
      Localized(
        nb: "et annet program bruker den", nn: "eit anna program brukar ho", en: "another program is using it"
      )
    case EFBIG: Localized(nb: "filen er for stor", nn: "fila er for stor", en: "the file is too large")
    case EMFILE, ENFILE:
      Localized(nb: "for mange filer er åpne", nn: "for mange filer er opne", en: "too many files are open")
    case ENXIO, ENODEV:
      Localized(nb: "ingen tar imot der", nn: "ingen tek imot der", en: "nothing takes it there")
    case ENOMEM: Localized(nb: "minnet er fullt", nn: "minnet er fullt", en: "memory is full")
    case EINVAL:
      Localized(nb: "navnet går ikke der", nn: "namnet går ikkje der", en: "the name does not do there")
    default: unusual("\(number)")
    }
  }

  /// What is seldom met, by the number that whoever looks into it needs.
  private static func unusual(_ number: String) -> Localized {
    Localized(
      nb: "systemet meldte feil \(number)", nn: "systemet melde feil \(number)",
      en: "the system reported error \(number)")
  }

  /// What Foundation says, by the system's number behind it where it tells one.
  public static func words(for error: any Error) -> Localized {
    let inner = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
    if inner.domain == NSPOSIXErrorDomain { return words(Int32(inner.code)) }
    return unusual("\(inner.code) (\(inner.domain))")
  }
}
