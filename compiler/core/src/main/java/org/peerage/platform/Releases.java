package org.peerage.platform;

import static org.peerage.platform.Document.CONDUCTOR_XC2_1;
import static org.peerage.platform.Document.CONDUCTOR_XC2_4;
import static org.peerage.platform.Document.CONDUCTOR_XC3_0;
import static org.peerage.platform.Document.EXPRESSWAY_X8_9;
import static org.peerage.value.Product.Family.CONDUCTOR;
import static org.peerage.value.Product.Family.EXPRESSWAY;
import static org.peerage.value.Product.Family.VCS;

import java.util.List;
import java.util.Optional;
import org.peerage.value.Product;
import org.peerage.value.Version;

/**
 * The releases the tables know [EXP-GEN-008, CND-GEN-012].
 *
 * <p>The newest Expressway release seen in any document is X15.5, the newest VCS release X12.5
 * (maintenance only), the newest Conductor release with a cluster guide XC3.0.
 */
public final class Releases {

  private static final List<Release> OF_EXPRESSWAY =
      List.of(
          Release.of(EXPRESSWAY, "X8.1", "X8.4"),
          Release.of(EXPRESSWAY, "X8.5", "X8.7"),
          Release.of(EXPRESSWAY, "X8.8", "X8.8"),
          Release.of(EXPRESSWAY, "X8.9", "X8.9").by(EXPRESSWAY_X8_9),
          Release.of(EXPRESSWAY, "X8.10", "X8.10"),
          Release.of(EXPRESSWAY, "X8.11", "X8.11"),
          Release.of(EXPRESSWAY, "X12.5", "X12.5"),
          Release.of(EXPRESSWAY, "X12.6", "X12.7"),
          Release.of(EXPRESSWAY, "X14.0", "X14.3"),
          Release.of(EXPRESSWAY, "X15.0", "X15.5"));

  private static final List<Release> OF_VCS =
      List.of(
          Release.of(VCS, "X7", "X7"),
          Release.of(VCS, "X8.1", "X8.4"),
          Release.of(VCS, "X8.5", "X8.7"),
          Release.of(VCS, "X8.8", "X8.8"),
          Release.of(VCS, "X8.9", "X8.9"),
          Release.of(VCS, "X8.10", "X8.10"),
          Release.of(VCS, "X8.11", "X8.11"),
          Release.of(VCS, "X12.5", "X12.5"));

  private static final List<Release> OF_CONDUCTOR =
      List.of(
          Release.of(CONDUCTOR, "XC2.1", "XC2.1").by(CONDUCTOR_XC2_1),
          Release.of(CONDUCTOR, "XC2.2", "XC2.3"),
          Release.of(CONDUCTOR, "XC2.4", "XC2.4").by(CONDUCTOR_XC2_4),
          Release.of(CONDUCTOR, "XC3.0", "XC3.0").by(CONDUCTOR_XC3_0));

  private Releases() {}

  /** The known releases of a family, oldest first; they do not overlap. */
  public static List<Release> of(Product.Family family) {
    return switch (family) {
      case EXPRESSWAY -> OF_EXPRESSWAY;
      case VCS -> OF_VCS;
      case CONDUCTOR -> OF_CONDUCTOR;
    };
  }

  /**
   * The release whose tables are used for a version. For one that is not known, that of the next
   * older known release; the oldest where there is none; the newest for a version of another
   * family.
   */
  public static Resolution resolve(Product.Family family, Version version) {
    List<Release> releases = of(family);
    Release newest = releases.get(releases.size() - 1);
    if (!version.prefix().equals(family.versionPrefix())) {
      return new Resolution(version, newest, Standing.FOREIGN);
    }
    Release standIn = releases.get(0);
    for (Release release : releases) {
      if (release.versions().contains(version)) {
        return new Resolution(version, release, Standing.KNOWN);
      }
      if (version.atLeast(release.from())) {
        standIn = release;
      }
    }
    Standing standing =
        standIn == newest
            ? Standing.NEWER
            : version.atLeast(standIn.from()) ? Standing.BETWEEN : Standing.OLDER;
    return new Resolution(version, standIn, standing);
  }

  /** How a version stands to the known releases of its family. */
  public enum Standing {
    KNOWN,
    /** Newer than every known release. */
    NEWER,
    /** Older than every known release. */
    OLDER,
    /** No release is known by that number, though older and newer ones are. */
    BETWEEN,
    /** Numbered as another product is: XC2.4 on an Expressway. */
    FOREIGN
  }

  /**
   * What the tables answer for a version.
   *
   * @param asked the version as declared
   * @param release the row used for it
   */
  public record Resolution(Version asked, Release release, Standing standing) {

    /** Which table stands in for an unknown version, for a finding to say; nothing when known. */
    public Optional<String> note() {
      if (standing == Standing.KNOWN) {
        return Optional.empty();
      }
      String family = release.family().title();
      String standIn = "; the tables of " + release.title() + " stand in";
      return switch (standing) {
        case KNOWN -> Optional.empty();
        case NEWER ->
            Optional.of(
                asked
                    + " is newer than "
                    + release.to()
                    + ", the newest "
                    + family
                    + " release known here"
                    + standIn);
        case OLDER ->
            Optional.of(
                asked
                    + " is older than "
                    + release.from()
                    + ", the oldest "
                    + family
                    + " release known here"
                    + standIn);
        case BETWEEN -> Optional.of("no " + family + " release " + asked + " is known" + standIn);
        case FOREIGN ->
            Optional.of(
                asked
                    + " is no version of "
                    + family
                    + ", whose versions begin with "
                    + release.family().versionPrefix()
                    + standIn);
      };
    }
  }
}
