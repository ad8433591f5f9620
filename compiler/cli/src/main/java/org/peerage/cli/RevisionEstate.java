package org.peerage.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerage.cli.files.DefinitionFiles;
import org.peerage.cli.files.Definitions;
import org.peerage.cli.files.ProjectRoot;
import org.peerage.cli.files.TextFile;
import org.peerage.git.Revision;

/** The definitions of an estate as a commit has them. */
public final class RevisionEstate {

  private final Revision revision;

  private RevisionEstate(Revision revision) {
    this.revision = revision;
  }

  /**
   * All definitions below the folder of a revision that are of no other estate; read when asked
   * for, so the revision must stay open until then.
   *
   * @param named definitions that are taken in wherever they lie
   */
  public static Definitions definitions(Revision revision, Set<String> named) {
    var estate = new RevisionEstate(revision);
    Set<String> paths = revision.paths();
    var definitions = new ArrayList<String>();
    for (String path : paths) {
      if (named.contains(path) || estate.isDefinition(path)) {
        definitions.add(path);
      }
    }
    for (Map.Entry<String, String> link : revision.links().entrySet()) {
      if (estate.isDefinition(link.getKey()) && estate.isWorthFollowing(link)) {
        definitions.add(link.getKey());
      }
    }
    return new Definitions(definitions, estate::text);
  }

  private boolean isDefinition(String path) {
    return DefinitionFiles.isDefinition(path)
        && DefinitionFiles.isOfEstate(
            path, at -> revision.paths().contains(at + ProjectRoot.MARKER));
  }

  /** As in the work tree: one to a definition of the estate is found under its own name. */
  private boolean isWorthFollowing(Map.Entry<String, String> link) {
    Optional<String> target = target(link.getKey(), link.getValue());
    return target.isEmpty() || !isDefinition(target.get()) || !holds(target.get());
  }

  private boolean holds(String path) {
    return revision.paths().contains(path);
  }

  private Optional<TextFile> text(String path) throws IOException {
    Optional<byte[]> bytes = revision.read(path);
    if (bytes.isPresent()) {
      return Optional.of(TextFile.of(path, bytes.get()));
    }
    String link = revision.links().get(path);
    if (link == null || !DefinitionFiles.isDefinition(path)) {
      return Optional.empty();
    }
    Optional<String> target = target(path, link);
    if (target.isPresent() && holds(target.get())) {
      return Optional.of(TextFile.of(path, revision.read(target.get()).orElseThrow()));
    }
    return Optional.of(
        TextFile.unread(
            path,
            target.isEmpty()
                ? "the link leads out of the project root"
                : "the link leads to nothing that can be read"));
  }

  /** Where a link leads, relative to the root; nothing when that is outside. */
  private static Optional<String> target(String path, String link) {
    if (link.startsWith("/") || link.contains("\\") || link.contains(":")) {
      return Optional.empty();
    }
    var steps = new ArrayList<String>();
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    for (String step : (folder + link).split("/", -1)) {
      if (step.equals("..")) {
        if (steps.isEmpty()) {
          return Optional.empty();
        }
        steps.remove(steps.size() - 1);
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return Optional.of(String.join("/", steps));
  }
}
