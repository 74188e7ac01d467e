using System.Reflection;
using Xunit;

namespace TeamsPilotBot.Bot.Tests;

/// <summary>Which part may know which: bot → dialogs → knowledge.</summary>
public sealed class ArrowsTests
{
    private static readonly Assembly Knowledge = typeof(Knowledge.Answers.AnswerService).Assembly;
    private static readonly Assembly Dialogs = typeof(Dialogs.MainDialog).Assembly;

    [Fact]
    public void Knowledge_knows_nothing_of_bots_HTTP_or_our_other_parts()
        => Assert.DoesNotContain(
            Names(Knowledge),
            name => name.StartsWith("TeamsPilotBot", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.Bot", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                || name is "Newtonsoft.Json" or "System.Net.Http");

    [Fact]
    public void Dialogs_know_knowledge_and_the_Bot_Builder_and_not_the_host()
        => Assert.DoesNotContain(
            Names(Dialogs), name => name == "TeamsPilotBot.Bot" || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

    [Fact]
    public void The_Bot_Builder_knows_none_of_our_parts()
        => Assert.DoesNotContain(
            Names(typeof(Microsoft.Bot.Builder.ActivityHandler).Assembly),
            name => name.StartsWith("TeamsPilotBot", StringComparison.Ordinal));

    private static IEnumerable<string> Names(Assembly assembly) => assembly.GetReferencedAssemblies().Select(a => a.Name!);
}
