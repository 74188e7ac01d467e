using System.Globalization;
using System.Text.Json.Nodes;
using TeamsPilotBot.Faults.Tests.People;
using TeamsPilotBot.Faults.Tests.Running;
using TeamsPilotBot.Faults.Tests.Stories;
using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Faults.Tests;

public sealed class PeopleMoveTests
{
    [Fact]
    public Task The_open_question_of_a_contact_who_leaves_goes_to_the_one_behind_and_the_asker_is_told()
        => MovesAsync(new JsonObject { ["validTo"] = Day(-2) }, MoveKind.Reassign, keepsButtons: false);

    [Fact]
    public Task The_open_question_of_a_contact_who_is_away_goes_to_the_deputy_and_the_asker_is_told()
        => MovesAsync(new JsonObject { ["awayFrom"] = Day(-2), ["awayTo"] = Day(2) }, MoveKind.PassOn, keepsButtons: true);

    /// <summary>Whoever left can do nothing more with the question; whoever is away may answer all the same.</summary>
    private static async Task MovesAsync(JsonObject change, MoveKind expected, bool keepsButtons)
    {
        await using var scene = await Scene.PrepareAsync();
        var story = new HandOffStory(scene.Enter("Mette Holm"), scene.Enter("Lise Holm", "Contact", "kl-jura"), Questions.Number(0));
        var deputy = scene.Enter("Henrik Lund", "Contact", "digst-jura");
        await scene.StartAsync();
        await scene.InstallAsync();
        await story.AskAsync();
        await story.SendAsync();
        await scene.Teams.UntilAsync(() => story.Contact.Cards(story.Question).Count > 0);

        await ContactImports.ImportAsync(scene.Data, "kl-jura", change);
        await scene.Teams.UntilAsync(() => deputy.Cards(story.Question).Count > 0 && story.Asker.Lines(story.Question).Count > 0);
        await scene.RestAsync();

        Assert.Contains("Nu er det", Assert.Single(story.Asker.Lines(story.Question)));
        Assert.Single(deputy.Cards(story.Question));
        Assert.Equal(keepsButtons, Assert.Single(story.Contact.Cards(story.Question)).Card()!.Button("handOffAccept") is not null);
        Assert.Equal([MoveKind.Send, expected], Assert.Single(await scene.StoredAsync()).HandOff.Trail.Select(entry => entry.Kind));
    }

    private static string Day(int fromToday)
        => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(fromToday).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
