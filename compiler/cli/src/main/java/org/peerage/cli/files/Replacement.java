package org.peerage.cli.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts new content in the place of files: afterwards each holds all of it, or what it held before.
 */
public final class Replacement {

  private static final Set<PosixFilePermission> WRITE =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private Replacement() {}

  /** Keeps the permissions; leaves nothing behind on trouble. Refuses what is read-only. */
  public static void write(Path file, byte[] content) throws IOException {
    write(Map.of(file, content));
  }

  /** The same for several: none is touched before the new content of all is on the disk. */
  public static void write(Map<Path, byte[]> contents) throws IOException {
    var pending = new TreeMap<Path, Path>();
    try {
      for (Path file : contents.keySet()) {
        refuseReadOnly(file);
      }
      for (var each : contents.entrySet()) {
        Path file = each.getKey();
        Path beside = created(file);
        pending.put(file, beside);
        write(beside, file, each.getValue());
        var old = posix(file);
        if (old != null) {
          Files.setPosixFilePermissions(beside, old.readAttributes().permissions());
        }
      }
      for (var each : pending.entrySet()) {
        Files.move(each.getValue(), each.getKey(), StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      for (Path beside : pending.values()) {
        Files.deleteIfExists(beside);
      }
    }
  }

  private static Path created(Path file) throws IOException {
    try {
      return Files.createTempFile(file.getParent(), ".peerage-", ".tmp");
    } catch (IOException trouble) {
      throw NamedOutput.named(file, trouble);
    }
  }

  private static void write(Path beside, Path file, byte[] content) throws IOException {
    try {
      Files.write(beside, content);
    } catch (IOException trouble) {
      throw NamedOutput.named(file, trouble);
    }
  }

  /** Also where the system would let us: who took the right to write away meant it. */
  private static void refuseReadOnly(Path file) throws IOException {
    var view = posix(file);
    boolean nobody = false;
    if (view != null) {
      nobody = true;
      for (PosixFilePermission permission : view.readAttributes().permissions()) {
        nobody &= !WRITE.contains(permission);
      }
    }
    if (nobody || !Files.isWritable(file)) {
      throw new FileSystemException(file.toString(), null, "is read-only; nothing was changed");
    }
  }

  private static PosixFileAttributeView posix(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class);
  }
}
