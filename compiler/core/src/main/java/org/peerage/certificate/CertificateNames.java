package org.peerage.certificate;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** The names and days of a certificate as a definition would say them. Days are those of UTC. */
final class CertificateNames {

  // RFC 5280 section 4.2.1.6, the choices of GeneralName
  private static final int DNS_NAME = 2;
  private static final int URI = 6;
  private static final int IP_ADDRESS = 7;

  private static final long MILLIS_OF_A_DAY = ChronoUnit.DAYS.getDuration().toMillis();

  private CertificateNames() {}

  /** The common name of who it is about; the whole name where there is none; may be empty. */
  static String subject(X509Certificate certificate) {
    return words(certificate.getSubjectX500Principal());
  }

  /** Who issued it, said the same way. */
  static String issuer(X509Certificate certificate) {
    return words(certificate.getIssuerX500Principal());
  }

  /** The subject alternative names that are domain names, addresses or URIs, in their order. */
  static List<String> alternatives(X509Certificate certificate) {
    var names = new ArrayList<String>();
    try {
      Collection<List<?>> all = certificate.getSubjectAlternativeNames();
      if (all != null) {
        for (List<?> one : all) {
          int kind = (Integer) one.get(0);
          if (kind == DNS_NAME || kind == URI || kind == IP_ADDRESS) {
            names.add(printed(one.get(1).toString()));
          }
        }
      }
    } catch (CertificateParsingException unreadable) {
      // An extension nobody can read names nobody.
      return List.of();
    }
    return names;
  }

  static LocalDate day(Date moment) {
    return LocalDate.ofEpochDay(Math.floorDiv(moment.getTime(), MILLIS_OF_A_DAY));
  }

  private static String words(X500Principal name) {
    String whole = name.getName(X500Principal.RFC2253);
    try {
      List<Rdn> parts = new LdapName(whole).getRdns();
      for (int i = parts.size() - 1; i >= 0; i--) {
        if (parts.get(i).getType().equalsIgnoreCase("CN")
            && parts.get(i).getValue() instanceof String common) {
          return printed(common);
        }
      }
    } catch (InvalidNameException odd) {
      return printed(whole);
    }
    return printed(whole);
  }

  /** A certificate may hold any character, and its names are printed. */
  private static String printed(String text) {
    var line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      int type = Character.getType(unit);
      boolean prints =
          type != Character.CONTROL
              && type != Character.FORMAT
              && type != Character.LINE_SEPARATOR
              && type != Character.PARAGRAPH_SEPARATOR
              && type != Character.SURROGATE;
      line.append(prints ? unit : '?');
    }
    return line.toString();
  }
}
