using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Tests.Cards;

/// <summary>The cards about a person's own data.</summary>
internal static class RightsGallery
{
    private static readonly PersonalPlan Plan = new(
    [
        new PlanLine("Questions", Fate.Delete, 14), new PlanLine("Feedback", Fate.Delete, 3), new PlanLine("Address", Fate.Delete, 1),
        new PlanLine("Conversation", Fate.Delete, 1), new PlanLine("HandOffsOpen", Fate.Pseudonymise, 2), new PlanLine("HandOffs", Fate.Pseudonymise, 1_204),
        new PlanLine("Lessons", Fate.Pseudonymise, 1), new PlanLine("Settings", Fate.Keep, 1), new PlanLine("Named", Fate.Keep, 1),
    ]);

    public static IReadOnlyList<(string Name, Reply Reply)> All { get; } =
    [
        ("rights.preview.da", Preview(Language.Danish)),
        ("rights.preview.en", Preview(Language.English)),
        ("rights.receipt.da", Receipt(Language.Danish)),
        ("rights.receipt.en", Receipt(Language.English)),
        ("rights.cancelled.da", new EraseCancelledReply(Language.Danish)),
    ];

    private static ErasePreviewReply Preview(Language language) => new(language, "n1", Plan, new RetentionOptions());

    private static EraseReceiptReply Receipt(Language language) => new(language, new Receipt("K7FM-2QWD", GivenHandOffs.Start, Plan), new RetentionOptions());
}
