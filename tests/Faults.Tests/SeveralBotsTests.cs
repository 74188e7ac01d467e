using Microsoft.Extensions.Options;
using TeamsPilotBot.Faults.Tests.People;
using TeamsPilotBot.Faults.Tests.Running;
using TeamsPilotBot.Faults.Tests.Stories;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Faults.Tests;

/// <summary>Two processes of the bot serve over one data folder, and both send and look at the clock.</summary>
public sealed class SeveralBotsTests
{
    private static readonly DateTimeOffset LongAgo = TimeProvider.System.GetUtcNow().AddDays(-40);

    [Fact]
    public async Task Of_two_contacts_who_accept_at_once_on_two_bots_one_has_the_question_and_the_other_is_told_who()
    {
        await using var scene = await Scene.PrepareAsync();
        var story = new HandOffStory(scene.Enter("Mette Holm"), scene.Enter("Lise Holm", "Contact", "kl-jura"), Questions.Number(0));
        var deputy = scene.Enter("Henrik Lund", "Contact", "digst-jura");
        await scene.StartAsync(count: 2);
        scene.Use(deputy, bot: 1);
        await scene.InstallAsync();
        await story.AskAsync();
        await story.SendAsync();
        await scene.Teams.UntilAsync(() => story.Contact.Cards(story.Question).Count > 0);
        var mine = story.Contact.Cards(story.Question)[0];
        await deputy.Teams.SayAsync("min kø");
        var queue = deputy.Messages[^1];
        var seen = await deputy.ClickAsync(queue.Card()!.Button("handOffView")!, queue.Id);

        var cards = await Task.WhenAll(
            story.Contact.ClickAsync(mine.Card()!.Button("handOffAccept")!, mine.Id),
            deputy.ClickAsync(seen.Button("handOffAccept")!, queue.Id));
        await scene.RestAsync();

        var handOff = Assert.Single(await scene.StoredAsync()).HandOff;
        var winner = handOff.HandlerKey == story.Contact.Key ? story.Contact : deputy;
        var loser = winner == deputy ? cards[0] : cards[1];
        Assert.Single(handOff.Trail, entry => entry.Kind == MoveKind.Accept);
        Assert.Contains(winner.Name, (string?)loser["body"]![0]!["items"]![0]!["text"]);
        Assert.Single(story.Asker.Lines(story.Question));
    }

    [Fact]
    public async Task Two_bots_send_each_message_once()
    {
        await using var scene = await Scene.PrepareAsync();
        var contacts = new[] { "kl-jura", "kl-ai", "digst-jura", "kombit-data", "digst-signatur", "ski-kontrakter" };
        var stories = contacts.Select((contact, n) => new HandOffStory(
            scene.Enter($"S{n:00} Spørger"), scene.Enter($"K{n:00} Kontakt", "Contact", contact), Questions.Number(n))).ToList();
        await scene.StartAsync(count: 2);
        stories.ForEach(story => scene.Use(story.Contact, bot: 1));
        await scene.InstallAsync();

        await Task.WhenAll(stories.Select(story => story.PlayAsync()));
        await scene.RestAsync();

        var stored = await scene.StoredAsync();
        Assert.All(stories, story => new StoryCheck(story, [.. stored.Where(kept => kept.Question == story.Question)], scene.Teams).Holds());
    }

    [Fact]
    public async Task Two_bots_remind_of_an_overdue_question_once()
    {
        await using var scene = await Scene.PrepareAsync();
        var asker = scene.Enter("Mette Holm");
        var contact = scene.Enter("Lise Holm", "Contact", "kl-jura");
        await scene.StartAsync(count: 2);
        await scene.InstallAsync();
        var questions = Enumerable.Range(0, 10).Select(Questions.Number).ToList();

        using (var store = KeptHandOffs.Open(scene.Data))
        {
            foreach (var question in questions)
            {
                Assert.IsType<Accepted>(await Register(store.Store).SendAsync(
                    $"old-{questions.IndexOf(question)}",
                    "sent",
                    Actor.Person(asker.Key, name: asker.Name),
                    new HandOffQuestion { Text = question, Language = Language.Danish },
                    new Desk("kl-jura", "Lise Holm", null, null, 1) { PersonKey = contact.Key },
                    card: null,
                    CancellationToken.None));
            }
        }

        await scene.Teams.UntilAsync(() => questions.TrueForAll(question => contact.Cards(question).Count > 1));
        await scene.RestAsync();

        Assert.All(questions, question => Assert.Equal((1, 2), (asker.Cards(question).Count, contact.Cards(question).Count)));
        Assert.All(await scene.StoredAsync(), kept => Assert.Equal([MoveKind.Send, MoveKind.Remind], kept.HandOff.Trail.Select(entry => entry.Kind)));
    }

    /// <summary>The register as it was long ago.</summary>
    private static HandOffRegister Register(IDocumentStore store) => new(
        store,
        new HandOffRules(new Deadlines(new WorkingDays(new WorkingDayOptions()), new DeadlineOptions())),
        Options.Create(new RetentionOptions()),
        new ThenTime());

    private sealed class ThenTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => LongAgo;
    }
}
