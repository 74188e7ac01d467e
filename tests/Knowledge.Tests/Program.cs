using TeamsPilotBot.Knowledge.Tests.Storage;

namespace TeamsPilotBot.Knowledge.Tests;

/// <summary>The tests are a program too, so that a test can start a second process that writes to the same store.</summary>
internal static class Program
{
    public static Task<int> Main(string[] args)
        => args is ["write", var folder, var name] ? WriterProcess.RunAsync(folder, name) : Task.FromResult(2);
}
