package org.peerage.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.peerage.cli.files.DefinitionFiles;
import org.peerage.cli.files.Definitions;
import org.peerage.cli.files.Folder;
import org.peerage.cli.files.ProjectRoot;
import org.peerage.cli.files.TextFile;

/** Finds the estates that the paths of a command line belong to. */
public final class Targets {

  /** The path that means standard input. */
  static final String STDIN = "-";

  private static final int MOST_NAMED = 5;

  private final Terminal terminal;
  private final Path directory;
  private final Map<Path, Opened> opened = new LinkedHashMap<>();
  private final List<Target> texts = new ArrayList<>();

  public Targets(Terminal terminal) throws IOException {
    this.directory = terminal.directory().toRealPath();
    this.terminal = terminal;
  }

  /** One target for each estate, in the order in which they were first named. */
  public List<Target> all() {
    var all = new ArrayList<Target>(texts);
    for (Map.Entry<Path, Opened> estate : opened.entrySet()) {
      var found = estate.getValue();
      all.add(new Target(estate.getKey(), directory, found.definitions(), found.wanted()));
    }
    return all;
  }

  /**
   * Takes in a file, or what lies below a folder.
   *
   * @throws IOException when there is no such path, or no definition below it
   */
  public void path(String given) throws IOException, UsageException {
    Path real = Options.path(given, terminal).toRealPath();
    if (Files.isDirectory(real)) {
      folder(real, given);
    } else if (Files.isRegularFile(real)) {
      Opened estate = estate(real.getParent());
      String name = estate.folder().name(real);
      estate.definitions().add(name);
      estate.wanted().add(name);
    } else {
      throw new FileSystemException(given, null, "neither a file nor a folder");
    }
  }

  /**
   * Takes in standard input: an estate of one text, or in the place of a file of its estate.
   *
   * @param name that file, which need not exist
   */
  void standardInput(Optional<String> name) throws IOException, UsageException {
    byte[] bytes = TextFile.bytes(terminal.in());
    if (name.isEmpty()) {
      var definitions = new Definitions(List.of(), path -> Optional.empty());
      definitions.put(STDIN, bytes);
      texts.add(new Target(directory, directory, definitions, List.of("")));
      return;
    }
    Path file = Options.path(name.get(), terminal);
    if (Files.isDirectory(file)) {
      throw new UsageException("`" + name.get() + "` is a folder; standard input is one file");
    }
    Path parent = file.getParent().toRealPath();
    Opened estate = estate(parent);
    String inEstate = estate.folder().name(parent.resolve(file.getFileName()));
    estate.definitions().put(inEstate, bytes);
    estate.wanted().add(inEstate);
  }

  private void folder(Path real, String given) throws IOException {
    Opened estate = estate(real);
    String name = estate.folder().name(real);
    String wanted = name.isEmpty() ? "" : name + "/";
    if (!estate.holds(wanted)) {
      for (Path file : DefinitionFiles.ofEstate(real)) {
        estate.definitions().add(estate.folder().name(file));
      }
    }
    if (!estate.holds(wanted)) {
      throw new IOException("no .peerage file below " + given + others(real));
    }
    estate.wanted().add(wanted);
  }

  /** Names the estates below a folder that has no definitions but theirs. */
  private String others(Path folder) throws IOException {
    var roots = new TreeSet<String>();
    for (Path file : DefinitionFiles.below(folder)) {
      roots.add(directory.relativize(ProjectRoot.above(file.getParent())).toString());
    }
    if (roots.isEmpty()) {
      return "";
    }
    var named = new ArrayList<>(roots).subList(0, Math.min(MOST_NAMED, roots.size()));
    String more = roots.size() > MOST_NAMED ? ", …" : "";
    return " but those of other estates; name them: " + String.join(", ", named) + more;
  }

  private Opened estate(Path folder) throws IOException {
    Path root = ProjectRoot.above(folder);
    Opened estate = opened.get(root);
    if (estate == null) {
      var files = new Folder(root);
      estate = new Opened(files, files.definitions(), new ArrayList<>());
      opened.put(root, estate);
    }
    return estate;
  }

  /** One estate on disk, and what of it was asked about so far. */
  private record Opened(Folder folder, Definitions definitions, List<String> wanted) {

    boolean holds(String prefix) {
      for (String path : definitions.paths()) {
        if (path.startsWith(prefix)) {
          return true;
        }
      }
      return false;
    }
  }
}
