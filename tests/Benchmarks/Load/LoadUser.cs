namespace TeamsPilotBot.Benchmarks.Load;

/// <summary>
/// One person at work: thinks, does one thing, and thinks again. Who is asked answers first, and who got an answer says that it
/// solved the question; else it is a question most often, and at times a look further, a word on an answer, a question to a contact, or an experience.
/// </summary>
/// <param name="person">The person.</param>
/// <param name="client">Their client.</param>
/// <param name="words">What they ask and tell.</param>
/// <param name="tally">What happened.</param>
/// <param name="random">What they do and when.</param>
internal sealed class LoadUser(LoadPerson person, LoadClient client, LoadWords words, LoadTally tally, Random random)
{
    // A few answer the questions of all: they are quicker, or what waits for them would only grow.
    private double Pace => person.Contact is null ? 1 : 0.1;

    /// <summary>Works until it is time to stop; what was begun is done to its end.</summary>
    /// <param name="think">The mean time between two things.</param>
    /// <param name="stop">Time to stop.</param>
    public async Task WorkAsync(TimeSpan think, CancellationToken stop)
    {
        try
        {
            // Nobody begins at the same moment as all others.
            await Task.Delay(think * random.NextDouble(), TimeProvider.System, stop);
            while (!stop.IsCancellationRequested)
            {
                await StepAsync();
                await Task.Delay(think * Pace * -Math.Log(1 - random.NextDouble()), TimeProvider.System, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Time to stop.
        }
    }

    private Task<ShownCard?> StepAsync()
    {
        if (client.Chat.Newest("handOffAnswer") is { } waiting)
        {
            return client.ClickAsync("answer", waiting, "handOffAnswer", ("text-answer", "Spørg om samtykke, før optagelsen begynder, og skriv det ned."));
        }

        if (client.Chat.Newest("handOffSolved") is { } answered)
        {
            return client.ClickAsync("solved", answered, "handOffSolved");
        }

        return random.NextDouble() switch
        {
            < 0.12 when client.Chat.Newest("showMore") is { } answer => client.ClickAsync("page", answer, "showMore"),
            < 0.27 when client.Chat.Newest("helped") is { } answer => client.ClickAsync("feedback", answer, random.Next(4) > 0 ? "helped" : "notHelped"),
            < 0.30 => HandOverAsync(),
            < 0.35 => TellAsync(),
            _ => client.SayAsync("ask", words.Question(random)),
        };
    }

    private async Task<ShownCard?> HandOverAsync()
    {
        var question = words.Question(random);
        var preview = await client.ClickAsync("preview", await client.SayAsync("ask", question), "askContact");
        var (number, tag) = words.NextHandOff();
        var sent = await client.ClickAsync("send", preview, "handOffSend", ("question", $"{question} ({tag}, {LoadWords.Detail(number)})"));
        if (sent is not null && sent.Shows(tag))
        {
            tally.Sent(tag, person.Chat);
        }

        return sent;
    }

    private async Task<ShownCard?> TellAsync()
    {
        var card = await client.SayAsync("tell", "log en erfaring: " + words.Story(random));
        for (var step = 0; step < 6 && card?.Button("tellingSend") is null && card?.Button("tellingNext") is not null; step++)
        {
            card = await client.ClickAsync("step", card, "tellingNext");
        }

        // One in three is sent; the others think better of it. Nothing may be left open, or what is typed next would belong to it.
        return random.Next(3) == 0 && await client.ClickAsync("submit", card, "tellingSend") is { } sent && sent.Button("tellingCancel") is null
            ? sent
            : await client.ClickAsync("discard", await client.SayAsync("cancel", "annuller"), "tellingWithdraw");
    }
}
