package org.peerage.rules.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Attribute;
import org.peerage.value.Origin;
import org.peerage.value.Sourced;

/**
 * What rules have in common that want one value on all peers.
 *
 * <p>Where no peer states a value of its own the rule holds by construction. Otherwise the value of
 * the cluster is the measure as long as one peer takes it over, else that of the primary, else that
 * of the first peer that states one.
 */
public abstract class SettingDiffers<T> implements ClusterRule {

  private final String id;
  private final Attribute<T> attribute;
  private final String plural;

  /**
   * A rule about one attribute.
   *
   * @param plural what peers have different ones of: {@code TLS verification modes}
   */
  protected SettingDiffers(String id, Attribute<T> attribute, String plural) {
    this.id = id;
    this.attribute = attribute;
    this.plural = plural;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Peer> peers = cluster.peers();
    Optional<Norm<T>> norm = norm(cluster, peers);
    if (norm.isEmpty()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (Peer peer : peers) {
      Optional<Sourced<T>> value = peer.effective(attribute);
      if (value.isPresent() && !same(value.get().value(), norm.get().value.value())) {
        findings.add(finding(peer, value.get(), norm.get()));
      }
    }
    return findings;
  }

  /** Whether two values are the same to the appliance. */
  protected boolean same(T one, T other) {
    return one.equals(other);
  }

  private Optional<Norm<T>> norm(Cluster cluster, List<Peer> peers) {
    int own = 0;
    Optional<Norm<T>> first = Optional.empty();
    for (Peer peer : peers) {
      Optional<Sourced<T>> stated = peer.element().stated(attribute);
      if (stated.isPresent()) {
        own++;
        first = first.isPresent() ? first : Optional.of(new Norm<>(peer.label(), stated.get()));
      }
    }
    Optional<Sourced<T>> shared = cluster.element().find(attribute);
    if (own == 0 || own < peers.size() && shared.isPresent()) {
      return own == 0 ? Optional.empty() : shared.map(value -> new Norm<>("the cluster", value));
    }
    Optional<Norm<T>> ofPrimary =
        cluster
            .primaryPeer()
            .flatMap(
                primary ->
                    primary
                        .element()
                        .stated(attribute)
                        .map(value -> new Norm<>(primary.label(), value)));
    return ofPrimary.isPresent() ? ofPrimary : first;
  }

  /** What is said of a value: {@code expe2 has enforce}. */
  protected String said(String holder, String value) {
    return holder + " has " + value;
  }

  /**
   * The finding with what to type. Where the value is a fact about the unit, and no setting, a rule
   * leaves the advice to the catalogue.
   *
   * @param wanted the value of the others, as it is written
   */
  protected Finding advised(Finding finding, Peer peer, Sourced<T> value, String wanted) {
    Finding advised =
        finding.help(
            "write `"
                + attribute.name()
                + " = "
                + wanted
                + "` on "
                + peer.label()
                + ", or give all peers the value it has");
    return peer.element().span().covers(value.at())
        ? advised.fix(
            new Fix(
                "write " + attribute.name() + " = " + wanted,
                List.of(new Edit(value.at(), wanted)),
                Fix.Safety.UNSAFE))
        : advised;
  }

  private Finding finding(Peer peer, Sourced<T> value, Norm<T> norm) {
    String wanted = Phrases.value(norm.value.value());
    boolean usual = norm.value.origin() == Origin.DEFAULT;
    Finding finding =
        Finding.at(
                value.at(),
                peer.path(),
                "peers of cluster " + peer.cluster().label() + " have different " + plural)
            .on(peer)
            .marked(said(peer.label(), Phrases.value(value.value())))
            .label(
                norm.value.at(),
                usual
                    ? "nothing is said here, so the other peers have " + wanted
                    : said(norm.holder, wanted));
    return advised(finding, peer, value, wanted);
  }

  /**
   * The value the others are measured by.
   *
   * @param holder who has it: a peer, or {@code the cluster}
   */
  private record Norm<T>(String holder, Sourced<T> value) {}
}
