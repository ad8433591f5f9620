package org.peerage.certificate;

import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Severity;
import org.peerage.source.Span;
import org.peerage.value.Sourced;

/** What there is to say of certificate files. Nothing of a private key is ever quoted. */
final class CertificateMessages {

  private CertificateMessages() {}

  static Diagnostic missing(Sourced<String> file) {
    return Diagnostic.error("certificate-unreadable", file.at(), "there is no file " + file.value())
        .help("put the certificate there as PEM; a path leads on from the file it is written in");
  }

  static Diagnostic unreadable(Sourced<String> file, String fault) {
    return Diagnostic.error(
        "certificate-unreadable", file.at(), file.value() + " cannot be read: " + fault);
  }

  static Diagnostic privateKey(Sourced<String> file) {
    return Diagnostic.error(
        "private-key-in-repository", file.at(), file.value() + " holds a private key");
  }

  static Diagnostic brokenChain(Sourced<String> file, int number) {
    return Diagnostic.of(
        "certificate-chain-broken",
        Severity.WARNING,
        file.at(),
        "certificate number "
            + (number + 1)
            + " of "
            + file.value()
            + " did not issue the one before it");
  }

  static Diagnostic differs(Sourced<String> file, String attribute, Span written, String known) {
    return Diagnostic.error(
            "certificate-file-differs",
            written,
            "the certificate in " + file.value() + " says otherwise: " + attribute + " = " + known)
        .label(file.at(), "the file")
        .help("take `" + attribute + "` out, since the file says it, or name the right file");
  }

  /** Whether two lists hold the same names, in whatever order and letters. */
  static boolean alike(Collection<String> one, Collection<String> other) {
    return folded(one).equals(folded(other));
  }

  private static TreeSet<String> folded(Collection<String> names) {
    var folded = new TreeSet<String>();
    for (String name : names) {
      folded.add(name.toLowerCase(Locale.ROOT));
    }
    return folded;
  }
}
