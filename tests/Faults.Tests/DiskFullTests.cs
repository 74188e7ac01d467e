using TeamsPilotBot.Faults.Tests.Running;
using TeamsPilotBot.Faults.Tests.Stories;
using TeamsPilotBot.Tests.Running;

namespace TeamsPilotBot.Faults.Tests;

public sealed class DiskFullTests
{
    [Fact]
    public async Task On_a_full_disk_nothing_is_sent_and_the_asker_is_told_so_and_with_room_the_same_click_sends()
    {
        await using var scene = await Scene.PrepareAsync();
        using var folder = new TemporaryFolder();
        var story = new HandOffStory(scene.Enter("Mette Holm"), scene.Enter("Lise Holm", "Contact", "kl-jura"), Questions.Number(0));
        await scene.StartAsync();
        await scene.InstallAsync();
        await story.AskAsync();
        await scene.Bot.StopAsync();
        var disk = new SmallDisk(scene.Data, folder.Path);
        scene.Bot.Disk = disk;
        await scene.Bot.StartAsync();
        var seen = disk.SeenFrom(scene.Bot.ProcessId);
        await disk.FillAsync(scene.Bot.ProcessId);

        var refused = await story.SendOnceAsync(story.Asker.ClickOnceAsync);

        Assert.Null(refused.Card);
        Assert.Contains("Jeg kan ikke gemme noget lige nu, så der er ikke sket noget.", refused.Sentence);
        Assert.Empty(await KeptHandOffs.OfCopyAsync(seen));

        disk.Empty(scene.Bot.ProcessId);
        await story.SendAsync();
        await story.AnswerAsync();
        await story.SolveAsync();
        await scene.Teams.UntilAsync(() => story.Contact.Lines(story.Question).Count == 2 && story.Asker.Lines(story.Question).Count == 3);
        await Eventually.Holds(
            "everything is sent", async () => Assert.Single(await KeptHandOffs.OfCopyAsync(seen)).Outbox.Pending.Count == 0, TimeSpan.FromMinutes(3));
        new StoryCheck(story, await KeptHandOffs.OfCopyAsync(seen), scene.Teams).Holds();
    }
}
