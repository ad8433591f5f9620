package org.peerage.certificate;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Outcome;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.Attribute;
import org.peerage.schema.Peers;
import org.peerage.schema.Peers.Certificate;
import org.peerage.schema.Schema;
import org.peerage.schema.Surroundings;
import org.peerage.value.Origin;
import org.peerage.value.Sourced;

/**
 * Puts what stands in the certificate files of an estate beside what is written: names, issuer and
 * days of each {@code certificate}, and the authorities of each {@code trusted-ca-file}.
 *
 * <p>Each file is read once. What is written and read must agree; where only one is there, that one
 * counts.
 */
public final class CertificateFiles {

  private final CertificateTexts texts;
  private final Map<String, Optional<PemFile>> read = new HashMap<>();
  private final List<Diagnostic> findings = new ArrayList<>();
  private String subject = "";
  private int unread;

  private CertificateFiles(CertificateTexts texts) {
    this.texts = texts;
  }

  /** The estate with what its certificate files say, and what is wrong with them. */
  public static Outcome<Estate> read(Estate estate, CertificateTexts texts) throws IOException {
    var files = new CertificateFiles(texts);
    var elements = new ArrayList<Element>(estate.elements().size());
    for (Element element : estate.elements()) {
      files.subject = element.label();
      elements.add(files.filled(element));
    }
    return new Outcome<>(
        new Estate(elements, estate.suppressions(), estate.profiles()), files.findings);
  }

  /** Whether a file is named in a cluster, in one of its peers, or in a system. */
  private static boolean namesFile(Element element) {
    if (element.states(Certificate.FILE) || element.states(Peers.TRUSTED_CA_FILE)) {
      return true;
    }
    if (!holdsCertificates(element)) {
      return false;
    }
    for (Element child : element.children()) {
      if (namesFile(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsCertificates(Element element) {
    return element.kind() == Schema.CLUSTER
        || element.kind() == Schema.PEER
        || element.kind() == Surroundings.System.KIND;
  }

  private Element filled(Element element) throws IOException {
    if (!namesFile(element)) {
      return element;
    }
    int before = unread;
    var values = new LinkedHashMap<Attribute<?>, Sourced<?>>(element.values());
    if (element.kind() == Certificate.KIND) {
      certificate(element, values);
    } else {
      authorities(element, values);
    }
    var children = new ArrayList<Element>(element.children().size());
    for (Element child : element.children()) {
      String around = subject;
      subject = child.kind() == Schema.PEER ? subject + "/" + child.label() : subject;
      children.add(filled(child));
      subject = around;
    }
    return new Element(
        element.kind(),
        element.labels(),
        element.head(),
        element.span(),
        element.description(),
        values,
        children,
        element.partial() || unread > before);
  }

  private void certificate(Element block, Map<Attribute<?>, Sourced<?>> values) throws IOException {
    Optional<Sourced<String>> file = block.stated(Certificate.FILE);
    Optional<PemFile> pem = file.isPresent() ? pem(file.get()) : Optional.empty();
    if (pem.isEmpty()) {
      return;
    }
    List<X509Certificate> chain = pem.get().certificates();
    X509Certificate own = chain.get(0);
    var in = new Filling(file.get(), block, values);
    in.put(Certificate.CN, CertificateNames.subject(own));
    in.putAll(Certificate.SAN, CertificateNames.alternatives(own));
    in.put(Certificate.ISSUER, CertificateNames.issuer(own));
    in.put(Certificate.VALID_FROM, CertificateNames.day(own.getNotBefore()));
    in.put(Certificate.VALID_UNTIL, CertificateNames.day(own.getNotAfter()));
    var above = new ArrayList<Sourced<String>>();
    for (int i = 1; i < chain.size(); i++) {
      if (!signed(chain.get(i - 1), chain.get(i))) {
        say(CertificateMessages.brokenChain(file.get(), i));
        break;
      }
      above.add(file.get().with(CertificateNames.issuer(chain.get(i))));
    }
    values.put(Certificate.CHAIN, file.get().with(List.copyOf(above)).as(Origin.WRITTEN));
  }

  private static boolean signed(X509Certificate one, X509Certificate by) {
    try {
      one.verify(by.getPublicKey());
      return one.getIssuerX500Principal().equals(by.getSubjectX500Principal());
    } catch (GeneralSecurityException not) {
      return false;
    }
  }

  private void authorities(Element peer, Map<Attribute<?>, Sourced<?>> values) throws IOException {
    Optional<Sourced<String>> file = peer.stated(Peers.TRUSTED_CA_FILE);
    Optional<PemFile> pem = file.isPresent() ? pem(file.get()) : Optional.empty();
    if (pem.isEmpty()) {
      return;
    }
    // A list beside the file adds to it: both are uploaded.
    var all = new ArrayList<Sourced<String>>(peer.list(Peers.TRUSTED_CAS));
    for (X509Certificate one : pem.get().certificates()) {
      all.add(file.get().with(CertificateNames.subject(one)));
    }
    Sourced<?> written = values.get(Peers.TRUSTED_CAS);
    var at = written == null ? file.get().at() : written.at();
    values.put(Peers.TRUSTED_CAS, new Sourced<>(List.copyOf(all), at, Origin.WRITTEN));
  }

  /** The file, where certificates can be read from it; says so where not. */
  private Optional<PemFile> pem(Sourced<String> file) throws IOException {
    String path = file.value();
    if (!read.containsKey(path)) {
      read.put(path, texts.read(path).map(PemFile::of));
    }
    Optional<PemFile> pem = read.get(path);
    if (pem.isEmpty()) {
      unread++;
      say(CertificateMessages.missing(file));
      return pem;
    }
    if (pem.get().holdsPrivateKey()) {
      say(CertificateMessages.privateKey(file));
    }
    if (pem.get().fault().isPresent()) {
      unread++;
      say(CertificateMessages.unreadable(file, pem.get().fault().get()));
      return Optional.empty();
    }
    return pem;
  }

  private void say(Diagnostic finding) {
    findings.add(finding.about(subject));
  }

  /** Takes values of a file into a block, and compares them with what is written there. */
  private final class Filling {

    private final Sourced<String> file;
    private final Element block;
    private final Map<Attribute<?>, Sourced<?>> values;

    Filling(Sourced<String> file, Element block, Map<Attribute<?>, Sourced<?>> values) {
      this.file = file;
      this.block = block;
      this.values = values;
    }

    void put(Attribute<String> attribute, String known) {
      Optional<Sourced<String>> written = block.stated(attribute);
      if (written.isEmpty()) {
        values.put(attribute, file.with(known));
      } else if (!written.get().value().equalsIgnoreCase(known)) {
        say(CertificateMessages.differs(file, attribute.name(), written.get().at(), known));
      }
    }

    void put(Attribute<LocalDate> attribute, LocalDate known) {
      Optional<Sourced<LocalDate>> written = block.stated(attribute);
      if (written.isEmpty()) {
        values.put(attribute, file.with(known));
      } else if (!written.get().value().equals(known)) {
        say(
            CertificateMessages.differs(
                file, attribute.name(), written.get().at(), known.toString()));
      }
    }

    /** Compared as sets, without case: order means nothing in a certificate. */
    void putAll(Attribute<List<Sourced<String>>> attribute, List<String> known) {
      Optional<Sourced<List<Sourced<String>>>> written = block.stated(attribute);
      if (written.isEmpty()) {
        var all = new ArrayList<Sourced<String>>();
        for (String name : known) {
          all.add(file.with(name));
        }
        values.put(attribute, file.with(List.copyOf(all)));
        return;
      }
      var names = new ArrayList<String>();
      for (Sourced<String> one : written.get().value()) {
        names.add(one.value());
      }
      if (!CertificateMessages.alike(names, known)) {
        say(
            CertificateMessages.differs(
                file, attribute.name(), written.get().at(), String.join(", ", known)));
      }
    }
  }
}
