using TeamsPilotBot.Faults.Tests.Running;
using TeamsPilotBot.Faults.Tests.Stories;
using TeamsPilotBot.Tests.Connector;

namespace TeamsPilotBot.Faults.Tests;

public sealed class TroubledTeamsTests
{
    private const int Failures = 3;

    private static readonly Misbehaviour[] Ways =
    [
        Misbehaviour.Throttles(seconds: 1),
        Misbehaviour.Fails(),
        Misbehaviour.Fails(accepts: true),
        Misbehaviour.IsSlow(TimeSpan.FromHours(1)),
        Misbehaviour.HangUp(),
        Misbehaviour.HangUp(accepts: true),
    ];

    private static readonly string[] Contacts = ["kl-jura", "kl-ai", "digst-jura", "kombit-data", "digst-signatur", "ski-kontrakter"];

    /// <summary>In each chat every second message fails, in one way, until some have; of those that were accepted nobody knows.</summary>
    [Fact]
    public async Task While_Teams_throttles_fails_hangs_or_hangs_up_everything_arrives_in_its_order_and_no_line_twice()
    {
        await using var scene = await Scene.PrepareAsync(BotSettings.Impatient);
        var stories = Ways.Select((_, n) => new HandOffStory(
            scene.Enter($"S{n:00} Spørger"), scene.Enter($"K{n:00} Kontakt", "Contact", Contacts[n]), Questions.Number(n))).ToList();
        await scene.StartAsync();
        await scene.InstallAsync();
        await Task.WhenAll(stories.Select(story => story.AskAsync()));

        var troubles = new Dictionary<string, (Misbehaviour Way, int Calls)>();
        foreach (var (story, way) in stories.Zip(Ways))
        {
            troubles[story.Asker.Teams.Chat.Conversation] = (way, 0);
            troubles[story.Contact.Teams.Chat.Conversation] = (way, 0);
        }

        scene.Teams.Rule = call =>
        {
            if (!call.IsMessage || call.Conversation is not { } chat || !troubles.TryGetValue(chat, out var trouble))
            {
                return null;
            }

            troubles[chat] = (trouble.Way, trouble.Calls + 1);
            return trouble.Calls < Failures * 2 && trouble.Calls % 2 == 0 ? trouble.Way : null;
        };
        await Task.WhenAll(stories.Select(async story =>
        {
            await story.SendAsync();
            await story.AnswerAsync();
            await story.SolveAsync();
        }));
        await scene.RestAsync();
        await scene.Bot.StopAsync();

        // On a busy machine a call may take too long of itself.
        var unexpected = Math.Max(0, scene.Doubts - (Failures * 2 * Ways.Count(way => way.Status != 429)));
        var stored = await scene.StoredAsync();
        Assert.All(troubles.Values, trouble => Assert.True(trouble.Calls >= Failures * 2, "Not all failures were had."));
        foreach (var (story, way) in stories.Zip(Ways))
        {
            new StoryCheck(story, [.. stored.Where(kept => kept.Question == story.Question)], scene.Teams).Holds((way.Accepts ? Failures : 0) + unexpected);
        }
    }
}
