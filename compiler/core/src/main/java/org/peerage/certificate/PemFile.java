package org.peerage.certificate;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a PEM file (RFC 7468).
 *
 * @param certificates in the order of the file
 * @param holdsPrivateKey whether a private key stands in it, encrypted or not; of the key itself
 *     nothing is kept
 * @param fault why no certificate can be read from it, in a few words
 */
record PemFile(
    List<X509Certificate> certificates, boolean holdsPrivateKey, Optional<String> fault) {

  private static final String BEGIN = "-----BEGIN ";
  private static final String END = "-----END ";
  private static final String DASHES = "-----";

  PemFile {
    certificates = List.copyOf(certificates);
  }

  /** Reads a file. What stands between its parts is passed over, as RFC 7468 section 2 allows. */
  static PemFile of(String text) {
    var certificates = new ArrayList<X509Certificate>();
    boolean key = false;
    for (int at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at + 1)) {
      int named = at + BEGIN.length();
      int dashes = text.indexOf(DASHES, named);
      String label = dashes < 0 ? "" : text.substring(named, dashes);
      key |= label.endsWith("PRIVATE KEY");
      if (label.equals("CERTIFICATE")) {
        int from = dashes + DASHES.length();
        int end = text.indexOf(END + label + DASHES, from);
        if (end < 0) {
          return faulty(key(text), "a certificate in it has no end");
        }
        Optional<X509Certificate> one = certificate(text.substring(from, end));
        if (one.isEmpty()) {
          return faulty(
              key(text), "certificate number " + (certificates.size() + 1) + " of it is damaged");
        }
        certificates.add(one.get());
      }
    }
    return certificates.isEmpty()
        ? faulty(key, "no PEM certificate stands in it")
        : new PemFile(certificates, key, Optional.empty());
  }

  private static PemFile faulty(boolean key, String fault) {
    return new PemFile(List.of(), key, Optional.of(fault));
  }

  private static boolean key(String text) {
    return text.contains("PRIVATE KEY" + DASHES);
  }

  private static Optional<X509Certificate> certificate(String base64) {
    try {
      byte[] bytes = Base64.getDecoder().decode(withoutBlanks(base64));
      var factory = CertificateFactory.getInstance("X.509");
      return Optional.of(
          (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(bytes)));
    } catch (CertificateException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  private static String withoutBlanks(String text) {
    var letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ') {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString();
  }
}
