using TeamsPilotBot.Faults.Tests.People;
using TeamsPilotBot.Faults.Tests.Running;
using TeamsPilotBot.Faults.Tests.Stories;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Faults.Tests;

public sealed class DiskFullTests
{
    private static readonly Container Scratch = new("scratch", []);

    [Fact]
    public async Task On_a_full_disk_nothing_is_sent_and_the_asker_is_told_so_and_with_room_the_same_click_sends()
    {
        await using var scene = await Scene.PrepareAsync();
        var story = new HandOffStory(scene.Enter("Mette Holm"), scene.Enter("Lise Holm", "Contact", "kl-jura"), Questions.Number(0));
        var disk = new SmallDisk(scene.Data);
        scene.Disk = disk;
        await scene.StartAsync();
        await scene.InstallAsync();
        await story.AskAsync();
        var bot = scene.Bot.ProcessId;
        using (var kept = KeptHandOffs.Open(disk.SeenFrom(bot)))
        {
            await EmptyLogAsync(kept.Store);
            await disk.FillAsync(bot);

            var refused = await story.SendOnceAsync(story.Asker.ClickOnceAsync);

            Assert.Null(refused.Card);
            Assert.Contains("Jeg kan ikke gemme noget lige nu, så der er ikke sket noget.", refused.Sentence);
            Assert.Empty(await kept.AllAsync());
            Assert.Empty(story.Contact.Cards(story.Question));

            disk.Empty(bot);
            await story.SendAsync();
            await story.AnswerAsync();
            await story.SolveAsync();
            await Scene.RestAsync(kept);
            new StoryCheck(story, await kept.AllAsync(), scene.Teams).Holds();
        }
    }

    /// <summary>A deletion takes the write-ahead log into the file, so that what is written next needs room.</summary>
    private static async Task EmptyLogAsync(IDocumentStore store)
    {
        var key = new DocumentKey("p", "i");
        await store.CreateAsync(Scratch, new NewDocument(key, "{}"), CancellationToken.None);
        await store.DeleteAsync(Scratch, key, null, CancellationToken.None);
    }
}
