using TeamsPilotBot.Faults.Tests.Running;
using TeamsPilotBot.Faults.Tests.Stories;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Tests.Connector;

namespace TeamsPilotBot.Faults.Tests;

public sealed class OutOfReachTests
{
    private const string Role = "Juridisk værktøjskasse for kommuner";

    [Theory]
    [InlineData("BotNotInConversationRoster")]
    [InlineData("ConversationBlockedByUser")]
    public async Task What_a_contact_cannot_be_told_goes_to_the_deputy_and_comes_to_the_contact_again_who_is_back(string code)
    {
        await using var scene = await Scene.PrepareAsync();
        var asker = scene.Enter("Mette Holm");
        var contact = scene.Enter("Lise Holm", "Contact", "kl-jura");
        var deputy = scene.Enter("Henrik Lund", "Contact", "digst-jura");
        var administrator = scene.Enter("Kirsten Bach", "Administrator");
        await scene.StartAsync();
        await scene.InstallAsync();
        var first = new HandOffStory(asker, contact, Questions.Number(0));
        scene.Teams.Rule = call => call.Conversation == contact.Teams.Chat.Conversation ? Misbehaviour.Refuses(403, code) : null;

        await first.AskAsync();
        await first.SendAsync();
        await scene.Teams.UntilAsync(() => deputy.Cards(first.Question).Count > 0 && asker.Lines(first.Question).Count > 0);
        await scene.Teams.UntilAsync(() => administrator.Messages.Any(message => ((string?)message.Activity["text"])?.Contains(Role, StringComparison.Ordinal) == true));
        await scene.RestAsync();

        Assert.Contains("Nu er det", Assert.Single(asker.Lines(first.Question)));
        Assert.Empty(contact.Cards(first.Question));
        Assert.Single(deputy.Cards(first.Question));
        var passed = Assert.Single(await scene.StoredAsync()).HandOff;
        Assert.Equal([MoveKind.Send, MoveKind.PassOn], passed.Trail.Select(entry => entry.Kind));
        Assert.Equal((PlaceInLine.Deputy, (PassOnReason?)PassOnReason.Unreachable), (passed.Place, passed.Trail[^1].Because));

        scene.Teams.Rule = null;
        await contact.Teams.InstallAsync();
        var second = new HandOffStory(asker, contact, Questions.Number(1));
        await second.PlayAsync();
        await scene.RestAsync();

        new StoryCheck(second, [.. (await scene.StoredAsync()).Where(kept => kept.Question == second.Question)], scene.Teams).Holds();
    }

    [Fact]
    public async Task Where_nobody_in_the_line_can_be_reached_the_administrators_have_the_question()
    {
        await using var scene = await Scene.PrepareAsync();
        var asker = scene.Enter("Mette Holm");
        var contact = scene.Enter("Lise Holm", "Contact", "kl-jura");
        var administrator = scene.Enter("Kirsten Bach", "Administrator");
        await scene.StartAsync();
        await scene.InstallAsync();
        var story = new HandOffStory(asker, contact, Questions.Number(0));
        scene.Teams.Rule = call => call.Conversation == contact.Teams.Chat.Conversation
            ? Misbehaviour.Refuses(403, "BotNotInConversationRoster") : null;

        await story.AskAsync();
        await story.SendAsync();
        await scene.Teams.UntilAsync(() => administrator.Cards(story.Question).Count > 0);
        await scene.RestAsync();

        Assert.Equal(PlaceInLine.Administrators, Assert.Single(await scene.StoredAsync()).HandOff.Place);
        Assert.Single(administrator.Cards(story.Question));
    }
}
