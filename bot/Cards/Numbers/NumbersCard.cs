using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Numbers;

namespace TeamsPilotBot.Bot.Cards.Numbers;

/// <summary>The data of the card of the numbers: what there was, and how it is spread over areas.</summary>
internal sealed record NumbersCard : CardData
{
    public required string Heading { get; init; }

    public required string Span { get; init; }

    public required string Lead { get; init; }

    public string? Share { get; init; }

    public required IReadOnlyList<MeasureRow> Measures { get; init; }

    public required IReadOnlyList<PlainSentence> Columns { get; init; }

    public required IReadOnlyList<AreaLine> Areas { get; init; }

    public required string Note { get; init; }

    public string? Missing { get; init; }

    /// <summary>The period, as the data of a click has it.</summary>
    public required string Period { get; init; }

    /// <summary>The other periods.</summary>
    public required IReadOnlyList<PeriodButton> Periods { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static NumbersCard Of(NumbersReply reply, NumbersCardTexts texts)
    {
        var (report, now) = (reply.Report, reply.Report.Now.Total);
        var heading = texts[$"Heading{report.Period}"];
        var lead = now.Asked == 0 ? texts["LeadNone"] : texts.Format(
            "Lead", NumbersWords.Count(now.Asked), NumbersWords.Count(now.Answered), NumbersWords.Count(now.HandedOff), NumbersWords.Count(now.Solved));
        var share = Percent(now) is { } answered ? texts.Format("Share", answered, Percent(report.Before.Total) is { } before ? texts.Format("Percent", before) : "–") : null;
        return new NumbersCard
        {
            Speak = Shortened.To($"{heading}. {SpanOf(report, texts)} {lead} {share} {Spoken(report, texts)}", 1_500),
            Summary = heading,
            Heading = heading,
            Span = SpanOf(report, texts),
            Lead = lead,
            Share = share,
            Measures =
            [
                .. NumbersWords.Measures.Select(measure => new MeasureRow(
                    texts.Words.Measure(measure.Key), NumbersWords.Count(measure.Of(now)), $"({NumbersWords.Count(measure.Of(report.Before.Total))})")),
                new MeasureRow(texts["Median"], texts.Words.Within(report.Now.Times.Median), $"({texts.Words.Within(report.Before.Times.Median)})"),
                new MeasureRow(texts["SlowEnd"], texts.Words.Within(report.Now.Times.SlowEnd), $"({texts.Words.Within(report.Before.Times.SlowEnd)})"),
            ],
            Columns = [.. ((string[])["ColumnArea", "ColumnAsked", "ColumnNone", "ColumnHandedOff", "ColumnApproved"]).Select(key => new PlainSentence(texts[key]))],
            Areas =
            [
                .. report.Now.Areas.Select(area => new AreaLine(
                    texts.Words.Area(area.Area),
                    [.. new[] { area.Asked, area.Near + area.None, area.HandedOff, area.Approved }.Select(count => new PlainSentence(NumbersWords.Count(count)))])),
            ],
            Note = texts.Format("Note", AnswerTimes.LeastForMedian, AnswerTimes.LeastForSlowEnd),
            Missing = report.Missing == 0 ? null : texts.Format("Missing", report.Missing),
            Period = report.Period.ToString(),
            Periods = [.. Enum.GetValues<NumbersPeriod>().Where(period => period != report.Period).Select(period => new PeriodButton(texts[$"Show{period}"], period.ToString()))],
        };
    }

    private static string SpanOf(NumbersReport report, NumbersCardTexts texts)
    {
        // The running week is always counted.
        var (first, last) = (report.Now.Weeks[0].Week, report.Now.Weeks[^1].Week);
        return report.Period == NumbersPeriod.Week
            ? texts.Format("SpanOne", NumbersCardTexts.Week(last))
            : texts.Format("Span", NumbersCardTexts.Week(first), NumbersCardTexts.Week(last), NumbersReport.WeeksOf(report.Period));
    }

    /// <summary>Of so few that they are not told, no share is told either.</summary>
    private static double? Percent(AreaNumbers numbers)
        => numbers.Asked >= AnswerTimes.LeastForSlowEnd ? 100.0 * numbers.Answered / numbers.Asked : null;

    private static string Spoken(NumbersReport report, NumbersCardTexts texts)
        => report.Now.Times.Median is null ? "" : $"{texts["Median"]} {texts.Words.Within(report.Now.Times.Median)}.";
}

/// <summary>A row of what there was.</summary>
internal sealed record MeasureRow(string Name, string Now, string Before);

/// <summary>A row of the areas.</summary>
internal sealed record AreaLine(string Area, IReadOnlyList<PlainSentence> Cells);

/// <summary>A button that shows another period.</summary>
internal sealed record PeriodButton(string Title, string Value);
