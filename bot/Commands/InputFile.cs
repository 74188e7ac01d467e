namespace TeamsPilotBot.Bot.Commands;

/// <summary>Opens files that are named on the command line.</summary>
internal static class InputFile
{
    /// <summary>Opens a file to be read.</summary>
    /// <param name="call">The call that names it.</param>
    /// <param name="path">Its path, relative to the current folder.</param>
    /// <exception cref="CommandFailedException">It is not there or may not be read; the message names it.</exception>
    public static Stream Open(Invocation call, string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw new CommandFailedException(call.Text("FileNotFound", path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException(call.Text("FileNotReadable", path));
        }
    }
}
