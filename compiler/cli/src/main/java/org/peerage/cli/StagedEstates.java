package org.peerage.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.peerage.cli.files.DefinitionFiles;
import org.peerage.cli.files.Definitions;
import org.peerage.cli.files.ProjectRoot;
import org.peerage.cli.files.TextFile;
import org.peerage.git.Index;

/** The estates of a git repository, whole and as its index has them. */
final class StagedEstates implements AutoCloseable {

  /** How the files end that definitions name for certificates. */
  private static final List<String> CERTIFICATES = List.of(".pem", ".crt", ".cer");

  /** The files that name others. */
  private static final List<String> NAMING = List.of(":(top)*.peerage", ":(top)*.peerage.yaml");

  private static final List<String> PATHSPECS =
      List.of(
          ":(top)*.peerage",
          ":(top)*.yaml",
          ":(top)*.yml",
          ":(top)*.pem",
          ":(top)*.crt",
          ":(top)*.cer");

  private final Path directory;
  private final Index index;

  StagedEstates(Terminal terminal) throws IOException {
    this.directory = terminal.directory();
    this.index = new Index(terminal.directory(), terminal.environment(), PATHSPECS);
  }

  /** Those the commit would change, sorted by their roots; none when no definition is staged. */
  List<Target> changed() throws IOException {
    var touched = new TreeSet<String>();
    var others = new ArrayList<String>();
    for (String path : index.changed()) {
      if (isOfEstate(path)) {
        touched.add(root(folder(path)));
        if (isMarker(path)) {
          // Files may have come from the estate around this one, or have gone there.
          touched.add(root(folder(folder(path))));
        }
      } else if (isCertificate(path)) {
        addAround(path, touched);
      } else {
        others.add(path);
      }
    }
    addNaming(others, touched);
    return targets(touched);
  }

  /** All there are, sorted by their roots. */
  List<Target> all() {
    var roots = new TreeSet<String>();
    for (String path : index.paths()) {
      if (isOfEstate(path)) {
        roots.add(root(folder(path)));
      }
    }
    return targets(roots);
  }

  private List<Target> targets(Set<String> roots) {
    var names = new TreeMap<String, List<String>>();
    for (String path : index.paths()) {
      if (isOfEstate(path) && !isMarker(path)) {
        String root = root(folder(path));
        if (roots.contains(root)) {
          names.computeIfAbsent(root, each -> new ArrayList<>()).add(path.substring(root.length()));
        }
      }
    }
    var targets = new ArrayList<Target>();
    for (var estate : names.entrySet()) {
      String root = estate.getKey();
      var definitions = new Definitions(estate.getValue(), name -> text(root, name));
      Path folder = directory.resolve(index.wayToTop()).resolve(root).normalize();
      targets.add(new Target(folder, directory, definitions, List.of("")));
    }
    return targets;
  }

  /** The estates around certificates: their names may be put together, so all of them are taken. */
  private void addAround(String certificate, Set<String> touched) {
    String root = root(folder(certificate));
    touched.add(root);
    while (!root.isEmpty()) {
      root = root(folder(root));
      touched.add(root);
    }
  }

  /**
   * The estates that name files below their roots: settings name house rules and a baseline,
   * definitions certificates.
   */
  private void addNaming(List<String> others, Set<String> touched) throws IOException {
    var names = new TreeSet<String>();
    for (String path : others) {
      names.addAll(words(path));
    }
    names.removeIf(name -> name.indexOf('\n') >= 0);
    if (names.isEmpty()) {
      return;
    }
    for (String holder : index.holding(names, NAMING)) {
      String root = root(folder(holder));
      Optional<TextFile> text = isOfEstate(holder) ? text("", holder) : Optional.empty();
      for (String path : others) {
        if (text.isPresent()
            && path.startsWith(root)
            && containsOneOf(words(path), text.get().source().text())) {
          touched.add(root);
        }
      }
    }
  }

  /** A file that is named stands under its name, or its folder where the name is put together. */
  private static List<String> words(String path) {
    String folder = folder(path);
    String name = path.substring(folder.length());
    return folder.isEmpty()
        ? List.of(name)
        : List.of(name, folder.substring(folder(folder).length()));
  }

  private static boolean containsOneOf(List<String> words, String text) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCertificate(String path) {
    for (String end : CERTIFICATES) {
      if (path.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    index.close();
  }

  private Optional<TextFile> text(String root, String name) throws IOException {
    String path = root + name;
    if (index.holds(path)) {
      return Optional.of(TextFile.of(name, index.read(path)));
    }
    // What settings name; links and other estates' definitions are among the files listed.
    if (DefinitionFiles.isDefinition(name) || isMarker(path)) {
      return Optional.empty();
    }
    Optional<byte[]> bytes = index.find(path);
    return bytes.isPresent() ? Optional.of(TextFile.of(name, bytes.get())) : Optional.empty();
  }

  /** The nearest folder upwards that has a marker in the index, else the top of the repository. */
  private String root(String folder) {
    String at = folder;
    while (!at.isEmpty() && !index.holds(at + ProjectRoot.MARKER)) {
      at = folder(at);
    }
    return at;
  }

  /** The folder a file or folder lies in: empty, or ending in a slash. */
  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
  }

  private static boolean isMarker(String path) {
    return path.substring(folder(path).length()).equals(ProjectRoot.MARKER);
  }

  /**
   * Leaves out what a walk over the work tree leaves out; whose file it is, {@link #root} tells.
   */
  private static boolean isOfEstate(String path) {
    return DefinitionFiles.isOfEstate(path, folder -> false);
  }
}
