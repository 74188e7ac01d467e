using System.Diagnostics;
using System.Diagnostics.Metrics;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Knowledge.Diagnostics;

/// <summary>
/// What the bot is for, as counters: questions, hand-offs, experiences. Each is told by a few words only (verdict, area, sector, kind of
/// conversation), so that no row of numbers stands for a person. Safe to use from several threads.
/// </summary>
public static class BusinessMeter
{
    /// <summary>The counter of questions.</summary>
    public const string Questions = "teamspilotbot.questions";

    /// <summary>The counter of moves of hand-offs.</summary>
    public const string HandOffs = "teamspilotbot.handoffs";

    /// <summary>The histogram of how long the first answer of a person took.</summary>
    public const string AnswerTime = "teamspilotbot.handoff.answer.duration";

    /// <summary>The counter of decisions on experiences.</summary>
    public const string Experiences = "teamspilotbot.experiences";

    private const string Unknown = "unknown";
    private const double Hour = 3_600;

    private static readonly Counter<long> Asked = KnowledgeTelemetry.Meter.CreateCounter<long>(
        Questions, "{question}", "Questions put to the lessons, by what the lessons said.");

    private static readonly Counter<long> Moved = KnowledgeTelemetry.Meter.CreateCounter<long>(
        HandOffs, "{move}", "What was done with questions that were handed to a person.");

    private static readonly Counter<long> Told = KnowledgeTelemetry.Meter.CreateCounter<long>(
        Experiences, "{move}", "What was done with experiences that people tell.");

    private static readonly Histogram<double> Took = KnowledgeTelemetry.Meter.CreateHistogram(
        AnswerTime, "s", "Time from handing a question on to the first answer of a person, nights and weekends among it.", [],
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [Hour, 4 * Hour, 8 * Hour, 24 * Hour, 48 * Hour, 72 * Hour, 168 * Hour, 336 * Hour] });

    /// <summary>Counts a question that was put to the lessons.</summary>
    /// <param name="verdict">What they said.</param>
    /// <param name="area">What it is about; null if it cannot be told.</param>
    /// <param name="sector">The asker's sector; null if unknown.</param>
    /// <param name="conversation">Where it was asked.</param>
    public static void Count(Verdict verdict, Category? area, Sector? sector, ConversationKind conversation) => Asked.Add(1, new TagList
    {
        { "teamspilotbot.verdict", EnumNames.Name(verdict) },
        { "teamspilotbot.area", Word(area) },
        { "teamspilotbot.sector", Word(sector) },
        { "teamspilotbot.conversation.kind", EnumNames.Name(conversation) },
    });

    /// <summary>Counts a move of a hand-off, and how long the first answer took if it is that.</summary>
    /// <param name="handOff">The hand-off after the move.</param>
    /// <param name="entry">The move.</param>
    internal static void Count(HandOff handOff, AuditEntry entry)
    {
        var area = Word(handOff.Question.Category);
        Moved.Add(1, new TagList
        {
            { "teamspilotbot.move", EnumNames.Name(entry.Kind) },
            { "teamspilotbot.area", area },
            { "teamspilotbot.sector", Word(handOff.Question.Sector) },
        });
        if (handOff.FirstAnswer is { } first && first.Id == entry.Id)
        {
            Took.Record((first.At - handOff.Trail[0].At).TotalSeconds, new KeyValuePair<string, object?>("teamspilotbot.area", area));
        }
    }

    /// <summary>Counts a decision on an experience; typing is none.</summary>
    /// <param name="submission">The experience after it.</param>
    /// <param name="kind">The decision.</param>
    internal static void Count(Submission submission, SubmissionMoveKind kind)
    {
        if (kind is not (SubmissionMoveKind.Tell or SubmissionMoveKind.Pause or SubmissionMoveKind.Attach))
        {
            Told.Add(1, new TagList
            {
                { "teamspilotbot.move", EnumNames.Name(kind) },
                { "teamspilotbot.area", Word(submission.Text.Category) },
                { "teamspilotbot.sector", Word(submission.Text.Sector) },
            });
        }
    }

    private static string Word<T>(T? value)
        where T : struct, Enum
        => value is { } known ? EnumNames.Name(known) : Unknown;
}
