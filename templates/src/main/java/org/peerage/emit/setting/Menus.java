package org.peerage.emit.setting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.model.Cluster;
import org.peerage.model.Peer;
import org.peerage.platform.Page;
import org.peerage.platform.Release;
import org.peerage.platform.Releases;
import org.peerage.value.Product;
import org.peerage.value.Version;

/** Menu paths of a cluster's product and version. */
public record Menus(Product.Family family, Version version) {

  /** Those of a cluster, in the version its tables are asked for. */
  public static Menus of(Cluster cluster) {
    return new Menus(cluster.product().family(), version(cluster));
  }

  /**
   * The version of a cluster: its own, else that of its first peer, else the release its guide was
   * written for.
   */
  public static Version version(Cluster cluster) {
    Optional<Version> declared = cluster.version();
    for (Peer peer : cluster.peers()) {
      declared = declared.or(peer::version);
    }
    return declared.orElseGet(() -> guided(cluster.product().family()));
  }

  private static Version guided(Product.Family family) {
    List<Release> releases = Releases.of(family);
    Version version = releases.get(releases.size() - 1).from();
    for (Release release : releases) {
      if (release.guide().isPresent()) {
        version = release.from();
      }
    }
    return version;
  }

  public String path(Page page) {
    return page.menu(family, version).path();
  }

  /** What the reader has to know of these pages, each caution once with the paths it is about. */
  public List<String> cautions(List<Page> pages) {
    var byCaution = new LinkedHashMap<String, List<String>>();
    for (Page page : pages) {
      Page.Menu menu = page.menu(family, version);
      menu.caution()
          .ifPresent(
              caution ->
                  byCaution.computeIfAbsent(caution, words -> new ArrayList<>()).add(menu.path()));
    }
    var cautions = new ArrayList<String>();
    for (Map.Entry<String, List<String>> entry : byCaution.entrySet()) {
      cautions.add(String.join("; ", entry.getValue()) + ": " + entry.getKey());
    }
    return cautions;
  }
}
