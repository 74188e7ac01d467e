using TeamsPilotBot.Faults.Tests.Crashes;
using Xunit.Abstractions;

namespace TeamsPilotBot.Faults.Tests;

/// <summary>
/// The bot is killed with SIGKILL in the middle of hand-offs, and started again on the same data. What is counted are meetings of
/// a kill with a hand-off: one kill meets all hand-offs about which somebody waits for an answer at that moment, or of which
/// something is still to be sent, so that few kills make many meetings, and not each meeting is at a moment of its own. In the
/// ordinary run there are 25 kills or more, and 200 meetings; in the long run 330 and 3,000. Each moment of <see cref="Moment"/>
/// has its share of the kills; what exactly the bot was doing then depends on the machine. People who get no answer to a question
/// ask again; from the click on that sends it to a contact, nothing may get lost.
/// </summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1)]
    public async Task Killed_at_any_moment_the_bot_loses_and_doubles_nothing_of_a_hand_off(int seed)
    {
        var run = new CrashRun(seed, pairs: 12);

        var faults = await run.RunAsync(kills: 25, hits: 200);

        output.WriteLine(run.ToString());
        Assert.True(faults.Length == 0, faults);
    }

    [Theory]
    [Trait("Category", "Long")]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Killed_hundreds_of_times_the_bot_loses_and_doubles_nothing_of_a_hand_off(int seed)
    {
        var run = new CrashRun(seed, pairs: 13);

        var faults = await run.RunAsync(kills: 110, hits: 1_000);

        output.WriteLine(run.ToString());
        Assert.True(faults.Length == 0, faults);
    }
}
