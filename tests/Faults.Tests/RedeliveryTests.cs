using TeamsPilotBot.Faults.Tests.People;
using TeamsPilotBot.Faults.Tests.Running;
using TeamsPilotBot.Faults.Tests.Stories;

namespace TeamsPilotBot.Faults.Tests;

public sealed class RedeliveryTests
{
    [Fact]
    public async Task Whatever_is_delivered_twice_is_one_question_one_hand_off_and_one_move_each()
    {
        await using var scene = await Scene.PrepareAsync();
        Redelivery[] ways = [new(IsRenamed: false, IsTogether: false), new(true, false), new(false, true), new(true, true)];
        var contacts = new[] { "kl-jura", "kl-ai", "digst-jura", "kombit-data" };
        var stories = ways.Select((way, n) => new HandOffStory(
            scene.Enter($"S{n:00} Spørger"), scene.Enter($"K{n:00} Kontakt", "Contact", contacts[n]), Questions.Number(n))).ToList();
        await scene.StartAsync();
        await scene.InstallAsync();
        foreach (var (story, way) in stories.Zip(ways))
        {
            (story.Asker.Redelivery, story.Contact.Redelivery) = (way, way);
        }

        await Task.WhenAll(stories.Select(story => story.PlayAsync()));
        await scene.RestAsync();
        await scene.Bot.StopAsync();

        var stored = await scene.StoredAsync();
        foreach (var story in stories)
        {
            new StoryCheck(story, [.. stored.Where(kept => kept.Question == story.Question)], scene.Teams).Holds();
            Assert.Equal(2, story.Asker.Messages.Count(message => message.Card() is not null));
        }

        Assert.Equal(stories.Count, stored.Count);
    }
}
