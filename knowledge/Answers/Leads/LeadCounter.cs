using System.Diagnostics.Metrics;

namespace TeamsPilotBot.Knowledge.Answers.Leads;

/// <summary>Counts leads by what became of them. Safe to use from several threads.</summary>
/// <param name="meter">The meter to count with, by the name of <see cref="MeterName"/> in daily use.</param>
public sealed class LeadCounter(Meter meter)
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "TeamsPilotBot.Knowledge.Answers";

    private readonly Counter<long> leads = meter.CreateCounter<long>("teamspilotbot.answer.lead", "{lead}", "Leads that a language model could write, by what became of them.");

    private readonly Counter<long> tokens = meter.CreateCounter<long>("teamspilotbot.answer.lead.tokens", "{token}", "Tokens that leads took.");

    /// <summary>Counts one lead.</summary>
    /// <param name="outcome">What became of it.</param>
    public void Count(LeadOutcome outcome) => leads.Add(1, new KeyValuePair<string, object?>("outcome", outcome.ToString()));

    /// <summary>Counts what a lead took.</summary>
    /// <param name="count">The tokens.</param>
    public void CountTokens(int count) => tokens.Add(count);
}
