using TeamsPilotBot.Faults.Tests.Running;
using TeamsPilotBot.Faults.Tests.Stories;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Tests.Running;

namespace TeamsPilotBot.Faults.Tests;

public sealed class BackupTests
{
    [Fact]
    public async Task A_backup_of_a_bot_at_work_has_all_that_was_said_yes_to_before_and_nothing_half_and_a_bot_goes_on_with_it()
    {
        await using var scene = await Scene.PrepareAsync(BotSettings.Impatient);
        using var restored = new TemporaryFolder();
        var contacts = new[] { "kl-jura", "kl-ai", "digst-jura", "kombit-data" };
        var stories = contacts.Select((contact, n) => new HandOffStory(
            scene.Enter($"S{n:00} Spørger"), scene.Enter($"K{n:00} Kontakt", "Contact", contact), Questions.Number(n))).ToList();
        await scene.StartAsync();
        await scene.InstallAsync();
        var (before, meanwhile) = (stories.Take(2).ToList(), stories.Skip(2).ToList());
        foreach (var story in before)
        {
            await story.AskAsync();
            await story.SendAsync();
        }

        var zip = Path.Combine(restored.Path, "kopi.zip");
        var data = Path.Combine(restored.Path, "data");
        var load = Task.WhenAll(meanwhile.Select(story => story.PlayAsync()));
        await Verbs.RunAsync(scene.Data, "backup", zip);
        await load;
        await scene.Bot.KillAsync();
        await Verbs.RunAsync(data, "restore", zip);

        var kept = await KeptHandOffs.OfCopyAsync(data);
        Assert.All(before, story => Assert.Contains(kept, one => one.Question == story.Question && one.HandOff.Trail[0].Kind == MoveKind.Send));
        Assert.All(kept, one => Assert.True(HandOffStory.Moves.Take(one.HandOff.Trail.Count).SequenceEqual(one.HandOff.Trail.Select(entry => entry.Kind)), one.Question));

        // What waited in the backup goes out from there, also what the bot had in hand that made it.
        await using var bot = new BotProcess(data, BotSettings.Of(scene.Players).Concat(scene.Settings).ToDictionary());
        await bot.StartAsync();
        await Eventually.Holds(
            "everything is sent", async () => (await KeptHandOffs.OfCopyAsync(data)).All(one => one.Outbox.Pending.Count == 0), TimeSpan.FromMinutes(3));
    }
}
