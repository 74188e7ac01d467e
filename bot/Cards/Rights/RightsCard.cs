using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;
using StoredTexts = TeamsPilotBot.Knowledge.Rights.RightsTexts;

namespace TeamsPilotBot.Bot.Cards.Rights;

/// <summary>The data of the cards about erasing: what it would come to, the receipt, and that nothing was done.</summary>
internal sealed record RightsCard : CardData
{
    /// <summary>Where a reason would be cut further than this, it says nothing, and its room is for the kinds.</summary>
    private const int LeastForReasons = 60;

    public required string Heading { get; init; }

    public required string Lead { get; init; }

    public IReadOnlyList<RightsSection> Sections { get; init; } = [];

    public string? Closing { get; init; }

    /// <summary>Whether it can still be done.</summary>
    public bool Asks { get; init; }

    /// <summary>What the person would write to get their data first.</summary>
    public required string DataCommand { get; init; }

    /// <summary>The data of the card that shows what erasing would come to.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="limit">How many characters of each reason are shown.</param>
    public static RightsCard Of(ErasePreviewReply reply, int limit) => Of(
        reply.Language, "PreviewHeading", Text(reply.Language, "PreviewLead"), SectionsOf(reply.Plan, reply.Kept, reply.Language, "Would", limit),
        Text(reply.Language, "PreviewClosing")) with { Asks = true };

    /// <summary>The data of the receipt.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="limit">How many characters of each reason are shown.</param>
    public static RightsCard Of(EraseReceiptReply reply, int limit)
    {
        var (language, receipt) = (reply.Language, reply.Receipt);
        var day = DanishTime.DayOf(receipt.At).ToString(Text(language, "DateFormat"), language.Culture());
        return Of(
            language, "ReceiptHeading", RightsTexts.Catalog.Format(language, "ReceiptLead", receipt.Number, day),
            SectionsOf(receipt.Done, reply.Kept, language, "Did", limit), Text(language, "ReceiptClosing"));
    }

    /// <summary>The data of the card that says that nothing was done.</summary>
    /// <param name="reply">What to show.</param>
    public static RightsCard Of(EraseCancelledReply reply)
        => Of(reply.Language, "CancelledHeading", Text(reply.Language, "CancelledLead"), [], null);

    private static RightsCard Of(Language language, string heading, string lead, IReadOnlyList<RightsSection> sections, string? closing) => new()
    {
        Speak = Shortened.To(string.Join(' ', [
            Text(language, heading) + ".", lead,
            .. sections.SelectMany(section => section.Lines.Select(line => $"{line.Text}.").Prepend(section.Title + ":")), closing ?? ""]).Trim(), 1_500),
        Summary = Text(language, heading),
        Heading = Text(language, heading),
        Lead = lead,
        Sections = sections,
        Closing = closing,
        DataCommand = Text(language, "DataCommand"),
    };

    private static List<RightsSection> SectionsOf(PersonalPlan plan, RetentionOptions kept, Language language, string tense, int limit)
        => [.. Enum.GetValues<Fate>().Where(fate => plan.Of(fate).Any()).Select(fate => new RightsSection(
            Text(language, tense + fate),
            [.. plan.Of(fate).Select(line => new RightsLine(
                RightsTexts.Catalog.Format(language, "Counted", StoredTexts.Get(language, line.What), line.Count),
                fate == Fate.Delete || limit < LeastForReasons ? null : Shortened.To(StoredTexts.Why(language, line.What, kept), limit)))]))];

    private static string Text(Language language, string key) => RightsTexts.Catalog.Get(language, key);
}

/// <summary>What has the same fate.</summary>
/// <param name="Title">The fate, in words.</param>
/// <param name="Lines">The kinds of things.</param>
internal sealed record RightsSection(string Title, IReadOnlyList<RightsLine> Lines);

/// <summary>A kind of things.</summary>
/// <param name="Text">What they are, and how many.</param>
/// <param name="Why">Why they stay and for how long; null for what is deleted.</param>
internal sealed record RightsLine(string Text, string? Why);
