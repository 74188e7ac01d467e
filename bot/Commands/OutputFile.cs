namespace TeamsPilotBot.Bot.Commands;

/// <summary>Writes files that are named on the command line.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file beside its place first, so that a full disk leaves no half a file in the place of a whole one.</summary>
    /// <param name="call">The call that names it.</param>
    /// <param name="path">Its path, relative to the current folder; what is there is replaced.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="CommandFailedException">It cannot be written; the message names it.</exception>
    public static void Write(Invocation call, string path, Action<Stream> write)
    {
        var unfinished = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            if (File.Exists(unfinished))
            {
                File.Delete(unfinished);
            }

            throw new CommandFailedException(call.Text("FileNotWritable", path));
        }
    }
}
