package org.peerage.emit.setting;

import java.util.ArrayList;
import java.util.List;
import org.peerage.model.Cluster;
import org.peerage.platform.Behavior;
import org.peerage.platform.Document;
import org.peerage.platform.Milestone;
import org.peerage.platform.Milestones;
import org.peerage.platform.Release;
import org.peerage.platform.Releases;
import org.peerage.value.Product;
import org.peerage.value.Version;
import org.peerage.value.VersionRange;

/** What the reader has to know of steps whose guide is that of another release. */
public final class GuideRelease {

  private GuideRelease() {}

  /**
   * Whose steps are shown: of Conductors the guide of their release, else that of the last release
   * before that has one.
   */
  public static Document guide(Menus menus) {
    if (menus.family() != Product.Family.CONDUCTOR) {
      return Document.EXPRESSWAY_X8_9;
    }
    Document guide = Document.CONDUCTOR_XC2_1;
    for (Release release : Releases.of(menus.family())) {
      if (release.guide().isPresent() && menus.version().atLeast(release.from())) {
        guide = release.guide().get();
      }
    }
    return guide;
  }

  /**
   * The cautions of a cluster, in small letters and without a full stop; empty where the guide is
   * that of its release.
   *
   * @param guide whose steps are shown
   */
  public static List<String> cautions(Cluster cluster, Menus menus, Document guide) {
    var cautions = new ArrayList<String>();
    Version version = menus.version();
    if (cluster.version().isEmpty()) {
      cautions.add(
          "the definition names no version of the cluster; what follows is for " + version);
    }
    Releases.resolve(menus.family(), version).note().ifPresent(cautions::add);
    Version written = Version.of(guide.edition());
    if (!VersionRange.of("<=" + written).contains(version) || version.compareTo(written) < 0) {
      cautions.add(
          "the steps are written for "
              + written
              + ", and this cluster runs "
              + version
              + ": compare them with the guide of that release"
              + changes(menus.family(), written, version));
    }
    if (menus.family() == Product.Family.VCS) {
      cautions.add(
          "the guide is one for Expressway; VCS is taken to follow the Expressway of its number");
    }
    if (!cluster.isConductor()
        && !Behavior.TLS_BETWEEN_PEERS.holds(menus.family(), version)
        && cluster.peers().size() > 1) {
      cautions.add(
          "before X8.8 peers talk IPsec to each other, by pre-shared key and address; the clustering"
              + " page of "
              + version
              + " may show other fields than those below");
    }
    return cautions;
  }

  private static String changes(Product.Family family, Version written, Version version) {
    var text = new StringBuilder();
    boolean newer = version.compareTo(written) > 0;
    for (Milestone milestone :
        newer
            ? Milestones.between(family, written, version)
            : Milestones.between(family, version, written)) {
      text.append(text.isEmpty() ? newer ? ". Since then: " : ". Not there yet: " : "; ")
          .append(milestone.text())
          .append(" (")
          .append(milestone.since())
          .append(')');
    }
    return text.toString();
  }
}
