package org.peerage.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.diagnostic.Severity;
import org.peerage.value.Product;
import org.peerage.value.VersionRange;

/**
 * What is known of a rule: its catalogue entry.
 *
 * @param title the fault as a heading
 * @param safety guards against lost configuration, a split cluster or a leaked secret: always an
 *     error, never suppressed
 * @param versions where it holds; empty: everywhere. A family that is missing is not concerned
 * @param sources where it is written, most important first
 * @param requirements ids of the requirements catalogue
 * @param alarm the alarm an Expressway or VCS would raise, word for word; the Conductor guides name
 *     none
 * @param why what breaks, in service terms
 * @param fix what to do about it
 * @param bad a short definition that shows the fault and no other
 * @param good the same definition without the fault
 * @param stage what finds it where no rule of definitions does: {@code syntax}, {@code resolve},
 *     {@code lint}; {@code text} where a definition cannot be understood, {@code settings} where
 *     its settings cannot; {@code transition}, {@code zone-file}, {@code zone-text} where an entry
 *     of one cannot be read; {@code served}, {@code build}, {@code plan} where something else than
 *     a definition is looked at
 * @param aliases ids the rule had before
 */
public record RuleFacts(
    String id,
    String title,
    Severity severity,
    boolean safety,
    Map<Product.Family, VersionRange> versions,
    List<Source> sources,
    List<String> requirements,
    Optional<String> alarm,
    String why,
    String fix,
    String bad,
    String good,
    Optional<String> stage,
    List<String> aliases) {

  public RuleFacts {
    versions = Map.copyOf(versions);
    sources = List.copyOf(sources);
    requirements = List.copyOf(requirements);
    aliases = List.copyOf(aliases);
  }

  /** Whether a comment may allow it: neither a safety rule, nor about the text or its comments. */
  public boolean suppressible() {
    return !safety && (stage.isEmpty() || stage.get().equals("resolve") || isOfZoneFiles());
  }

  /** Whether it is about zone files that nobody wrote with us, and not about their text itself. */
  public boolean isOfZoneFiles() {
    return stage.isPresent() && stage.get().equals("zone-file");
  }

  /** The comment that allows it, where one may. */
  public String allowance() {
    return (isOfZoneFiles() ? "; " : "# ") + "peerage: allow " + id + " because \"<reason>\"";
  }

  /** What keeps comments, settings and baselines from it, as a sentence about it goes on. */
  public String bound() {
    if (safety) {
      return "is a safety rule";
    }
    return switch (stage.orElse("")) {
      case "transition" -> "is about a change";
      case "served" -> "is about the answers of name servers";
      case "build" -> "is about what a build writes";
      case "plan" -> "is about a plan";
      default -> "is about the text itself";
    };
  }

  /** Whether it is a rule that something breaks, rather than a thing that could not be done. */
  public boolean isRule() {
    String by = stage.orElse("");
    return !isOfText() && !by.equals("build") && !by.equals("plan");
  }

  /** Whether no rule was broken, but a definition or its settings could not be understood. */
  public boolean isOfText() {
    return stage.isPresent() && (stage.get().equals("text") || stage.get().equals("settings"));
  }

  /** Whether a finding of that scope counts. */
  public boolean concerns(Finding.Scope scope) {
    if (versions.isEmpty()) {
      return true;
    }
    VersionRange range = versions.get(scope.family());
    return range != null && (scope.version().isEmpty() || range.contains(scope.version().get()));
  }

  /**
   * The source to quote: the most important one about the product concerned, so that nobody is sent
   * to the guide of another; else the most important of all.
   */
  Source source(Optional<Finding.Scope> scope) {
    if (scope.isPresent()) {
      String product = scope.get().family().title();
      for (Source source : sources) {
        if (source.title().equals(product)) {
          return source;
        }
      }
    }
    return sources.get(0);
  }

  /**
   * A place in a guide or an RFC.
   *
   * @param title short title: {@code Expressway X8.9 cluster guide}
   * @param section heading, or number of an RFC's section
   */
  public record Source(String title, String edition, String section) {

    /** As a finding quotes it: {@code Expressway X8.9, Clustering prerequisites}. */
    public String cited() {
      return edition.isEmpty() ? title + ", " + section : title + " " + edition + ", " + section;
    }
  }
}
