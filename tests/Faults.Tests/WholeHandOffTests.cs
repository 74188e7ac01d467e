using TeamsPilotBot.Faults.Tests.Running;
using TeamsPilotBot.Faults.Tests.Stories;
using TeamsPilotBot.Tests.Connector;

namespace TeamsPilotBot.Faults.Tests;

public sealed class WholeHandOffTests
{
    [Fact]
    public async Task A_question_goes_to_a_contact_and_comes_back_answered_and_each_side_gets_each_message_once()
    {
        await using var scene = await Scene.PrepareAsync();
        var story = new HandOffStory(scene.Enter("Mette Holm"), scene.Enter("Henrik Lund", "Contact", "kl-jura"), Questions.Number(0));
        await scene.StartAsync();
        await scene.InstallAsync();

        await story.PlayAsync();
        await scene.RestAsync();
        await scene.Bot.StopAsync();

        new StoryCheck(story, await scene.StoredAsync(), scene.Teams).Holds();
        Assert.Equal(3, story.Asker.Lines(story.Question).Count);
        Assert.Equal(2, story.Contact.Lines(story.Question).Count);
        Assert.Single(story.Contact.Cards(story.Question));
        Assert.All(scene.Teams.Calls.Where(call => call.Kind == CallKind.Update), call => Assert.Contains(
            call.ActivityId, story.Asker.Cards(story.Question).Concat(story.Contact.Cards(story.Question)).Select(card => card.Id)));
    }
}
