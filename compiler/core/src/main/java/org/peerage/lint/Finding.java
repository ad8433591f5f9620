package org.peerage.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Fix;
import org.peerage.diagnostic.Label;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Peer;
import org.peerage.source.Span;
import org.peerage.value.Product;
import org.peerage.value.Version;

/**
 * What a rule found in one place.
 *
 * @param at the characters to mark
 * @param subject what it is about, stable when lines move: {@code edge}, {@code edge/expe2}
 * @param scope the product and version it was found on, by which the catalogue's version range
 *     decides; nothing where the fault does not depend on one
 * @param message one line, lower case, no full stop
 * @param marker a few words beside the marked characters; empty where the message says it all
 * @param related the other places that matter
 * @param help what to type; the catalogue's general advice is used where it is missing
 * @param missingFrom the blocks from which something is missing, where that is the fault: the
 *     linter says nothing of it when an earlier stage found an error in one of them, or in what a
 *     profile brings to it, since what is missing may be what could not be read
 * @param missingAnywhere whether the fault is that no block of the estate says something: nothing
 *     is said of it while one of them could not be read
 */
public record Finding(
    Span at,
    String subject,
    Optional<Scope> scope,
    String message,
    String marker,
    List<Label> related,
    Optional<String> help,
    List<Fix> fixes,
    List<Element> missingFrom,
    boolean missingAnywhere) {

  public Finding {
    related = List.copyOf(related);
    fixes = List.copyOf(fixes);
    missingFrom = List.copyOf(missingFrom);
  }

  /** A finding with nothing but its message; the methods below add the rest. */
  public static Finding at(Span at, String subject, String message) {
    return new Finding(
        at,
        subject,
        Optional.empty(),
        message,
        "",
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        false);
  }

  /** The same, found on a product; its version where it is known. */
  public Finding on(Product.Family family, Optional<Version> version) {
    return new Finding(
        at,
        subject,
        Optional.of(new Scope(family, version)),
        message,
        marker,
        related,
        help,
        fixes,
        missingFrom,
        missingAnywhere);
  }

  /** The same, found on a cluster. */
  public Finding on(Cluster cluster) {
    return on(cluster.product().family(), cluster.version());
  }

  /** The same, found on a unit, by its own version. */
  public Finding on(Peer peer) {
    return on(peer.cluster().product().family(), peer.version());
  }

  public Finding marked(String words) {
    return new Finding(
        at, subject, scope, message, words, related, help, fixes, missingFrom, missingAnywhere);
  }

  public Finding label(Span where, String words) {
    var more = new ArrayList<>(related);
    more.add(new Label(where, words));
    return new Finding(
        at, subject, scope, message, marker, more, help, fixes, missingFrom, missingAnywhere);
  }

  public Finding help(String order) {
    return new Finding(
        at,
        subject,
        scope,
        message,
        marker,
        related,
        Optional.of(order),
        fixes,
        missingFrom,
        missingAnywhere);
  }

  public Finding fix(Fix fix) {
    var more = new ArrayList<>(fixes);
    more.add(fix);
    return new Finding(
        at, subject, scope, message, marker, related, help, more, missingFrom, missingAnywhere);
  }

  /** The same, something being missing from a block, as from those named before. */
  public Finding missingFrom(Element block) {
    var blocks = new ArrayList<>(missingFrom);
    blocks.add(block);
    return new Finding(
        at, subject, scope, message, marker, related, help, fixes, blocks, missingAnywhere);
  }

  /** The same, something being missing that any block of the estate might say. */
  public Finding missingFromEstate() {
    return new Finding(
        at, subject, scope, message, marker, related, help, fixes, missingFrom, true);
  }

  /**
   * Where a fault depends on product and version.
   *
   * @param version nothing where none is declared: the fault then counts for the family
   */
  public record Scope(Product.Family family, Optional<Version> version) {}
}
