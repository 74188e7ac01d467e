using System.Globalization;
using System.Text;
using TeamsPilotBot.Knowledge.Evaluation;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Commands;

/// <summary>Measures as two tables: over all questions, and by kind.</summary>
internal static class EvaluationPage
{
    private const int NameWidth = 46;
    private const int NumberWidth = 9;

    /// <summary>The text.</summary>
    /// <param name="measures">The measures.</param>
    /// <param name="call">The call, for the language.</param>
    public static string Of(Measures measures, Invocation call)
    {
        var culture = call.Terminal.Language.Culture();
        var page = new StringBuilder();
        page.AppendLine(call.Text("Evaluation.Heading", measures.Questions)).AppendLine();
        (string Name, double? Value)[] rows =
        [
            (nameof(measures.HitAt1), measures.HitAt1),
            (nameof(measures.HitAt3), measures.HitAt3),
            (nameof(measures.NdcgAt10), measures.NdcgAt10),
            (nameof(measures.MrrAt10), measures.MrrAt10),
            (nameof(measures.AnsweredOfAnswerable), measures.AnsweredOfAnswerable),
            (nameof(measures.AnsweredOutright), measures.AnsweredOutright),
            (nameof(measures.DeclinedOfUnanswerable), measures.DeclinedOfUnanswerable),
            (nameof(measures.ActionAccuracy), measures.ActionAccuracy),
        ];
        foreach (var (name, value) in rows)
        {
            page.Append(call.Text($"Evaluation.{name}").PadRight(NameWidth)).AppendLine(Number(value, culture));
        }

        var (p50, p95) = measures.Milliseconds;
        page.Append(call.Text("Evaluation.Milliseconds").PadRight(NameWidth))
            .AppendLine(string.Create(culture, $"{p50,NumberWidth:0.0} / {p95:0.0} ms"))
            .AppendLine();

        page.Append(call.Text("Evaluation.Kind").PadRight(NameWidth)).Append(call.Text("Evaluation.N").PadLeft(NumberWidth))
            .Append("hit@1".PadLeft(NumberWidth)).Append("hit@3".PadLeft(NumberWidth)).AppendLine("nDCG@10".PadLeft(NumberWidth));
        foreach (var (kind, of) in measures.ByKind)
        {
            page.Append(kind.PadRight(NameWidth)).Append(of.N.ToString(culture).PadLeft(NumberWidth))
                .Append(Number(of.HitAt1, culture)).Append(Number(of.HitAt3, culture)).AppendLine(Number(of.NdcgAt10, culture));
        }

        return page.ToString();
    }

    private static string Number(double? value, CultureInfo culture)
        => (value?.ToString("0.000", culture) ?? "–").PadLeft(NumberWidth);
}
