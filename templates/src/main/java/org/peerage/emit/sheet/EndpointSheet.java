package org.peerage.emit.sheet;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.dns.DnsDefaults;
import org.peerage.dns.DnsLimits;
import org.peerage.emit.around.Neighborhood;
import org.peerage.emit.template.Cell;
import org.peerage.emit.template.Literal;
import org.peerage.emit.template.Templates;
import org.peerage.emit.text.Durations;
import org.peerage.emit.text.MarkdownText;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Peer;
import org.peerage.platform.Discoveries;
import org.peerage.platform.Limits;
import org.peerage.platform.PageWords;
import org.peerage.schema.Surroundings.Endpoints;
import org.peerage.value.Discovery;
import org.peerage.value.EndpointProtocol;
import org.peerage.value.Ref;
import org.peerage.value.Sourced;

/**
 * What is set on the endpoints of a cluster, population by population [EXP-ENDP-001 to
 * EXP-ENDP-024].
 */
public final class EndpointSheet {

  private final Templates templates = new Templates("sheet", new MarkdownText());
  private final Neighborhood around;

  public EndpointSheet(Neighborhood around) {
    this.around = around;
  }

  /** Whether any endpoints are declared for the cluster. */
  public boolean concerns(Cluster cluster) {
    return !around.endpoints(cluster).isEmpty();
  }

  public void write(Cluster cluster, Writer out) throws IOException {
    var populations = new ArrayList<Population>();
    for (Element population : around.endpoints(cluster)) {
      populations.add(population(cluster, population));
    }
    templates.render("endpoints", new View(new Literal(cluster.label()), populations), out);
  }

  private static Population population(Cluster cluster, Element block) {
    EndpointProtocol protocol = block.get(Endpoints.PROTOCOL).orElse(EndpointProtocol.SIP);
    boolean sip = protocol == EndpointProtocol.SIP;
    List<Discovery> ranked = Discoveries.ranked(protocol);
    Optional<Discovery> chosen = chosen(block, ranked);
    boolean byName =
        chosen
            .filter(method -> method == Discovery.SRV || method == Discovery.ROUND_ROBIN)
            .isPresent();
    Optional<Cell> name =
        byName ? cluster.name().map(known -> new Cell(known.toString())) : Optional.empty();
    return new Population(
        new Literal(block.label()),
        PageWords.of(protocol),
        block.get(Endpoints.COUNT),
        chosen.map(method -> new Chosen(words(method))),
        is(chosen, Discovery.OUTBOUND)
            ? Optional.of(new Outbound(proxies(cluster, block)))
            : Optional.empty(),
        sip ? name : Optional.empty(),
        sip ? Optional.empty() : name,
        byName && name.isEmpty(),
        sip && is(chosen, Discovery.SRV),
        sip && is(chosen, Discovery.ROUND_ROBIN),
        !sip && is(chosen, Discovery.SRV),
        !sip && is(chosen, Discovery.ROUND_ROBIN),
        sip && is(chosen, Discovery.STATIC),
        !sip && is(chosen, Discovery.STATIC),
        block.get(Endpoints.SERVER_ADDRESS).map(address -> new Cell(address.toString())),
        !sip,
        Durations.words(Duration.ofSeconds(DnsDefaults.SERVICE_TTL)),
        Durations.words(Duration.ofSeconds(DnsLimits.LONGEST_ROUND_ROBIN_TTL)),
        methods(block, ranked, chosen));
  }

  /** As declared, else the best one that is supported. */
  private static Optional<Discovery> chosen(Element block, List<Discovery> ranked) {
    Optional<Discovery> declared = block.get(Endpoints.METHOD);
    return declared.isPresent()
        ? declared
        : ranked.stream().filter(method -> supports(block, method)).findFirst();
  }

  private static boolean supports(Element block, Discovery method) {
    return block.list(Endpoints.SUPPORTS).stream().anyMatch(one -> one.value() == method);
  }

  private static boolean is(Optional<Discovery> chosen, Discovery method) {
    return chosen.isPresent() && chosen.get() == method;
  }

  private static List<Proxy> proxies(Cluster cluster, Element block) {
    var peers = new ArrayList<Peer>();
    for (Sourced<Ref> proxy : block.list(Endpoints.PROXIES)) {
      cluster.peer(proxy.value().label()).ifPresent(peers::add);
    }
    if (peers.isEmpty()) {
      List<Peer> all = cluster.ordered();
      peers.addAll(all.subList(0, Math.min(Limits.OUTBOUND_PROXIES.value(), all.size())));
    }
    var proxies = new ArrayList<Proxy>();
    for (int i = 0; i < peers.size(); i++) {
      proxies.add(new Proxy(i + 1, new Cell(address(peers.get(i)))));
    }
    return proxies;
  }

  private static String address(Peer peer) {
    return peer.fqdn()
        .map(Object::toString)
        .or(() -> peer.clusterInterface().map(one -> one.value().address().toString()))
        .orElse("");
  }

  private static List<Method> methods(
      Element block, List<Discovery> ranked, Optional<Discovery> chosen) {
    var methods = new ArrayList<Method>();
    for (int i = 0; i < ranked.size(); i++) {
      Discovery method = ranked.get(i);
      methods.add(
          new Method(
              i + 1,
              words(method),
              supports(block, method) ? "yes" : "not declared",
              is(chosen, method) ? "yes" : ""));
    }
    return methods;
  }

  private static String words(Discovery method) {
    return switch (method) {
      case OUTBOUND -> "SIP Outbound";
      case SRV -> "DNS SRV";
      case ROUND_ROBIN -> "DNS round robin";
      case STATIC -> "static IP address";
    };
  }

  record View(Literal cluster, List<Population> populations) {}

  record Population(
      Literal population,
      String protocolName,
      Optional<Integer> count,
      Optional<Chosen> chosen,
      Optional<Outbound> outbound,
      Optional<Cell> sipByName,
      Optional<Cell> gatekeeperByName,
      boolean nameMissing,
      boolean sipSrv,
      boolean sipRoundRobin,
      boolean gatekeeperSrv,
      boolean gatekeeperRoundRobin,
      boolean sipStatic,
      boolean gatekeeperStatic,
      Optional<Cell> staticAddress,
      boolean alternates,
      String srvTtl,
      String roundRobinTtl,
      List<Method> methods) {}

  record Chosen(String methodName) {}

  record Outbound(List<Proxy> proxies) {}

  record Proxy(Integer proxyNumber, Cell proxyAddress) {}

  record Method(Integer rank, String method, String supported, String isChosen) {}
}
