using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Bot.Logs;

namespace TeamsPilotBot.Bot.Tests.Telemetry;

/// <summary>Everything that is logged, at all levels, as it would be written in Production.</summary>
internal sealed class FormattedLogs : ILoggerProvider
{
    private readonly StringWriter written = new();
    private readonly Lock gate = new();
    private readonly JsonLineFormatter formatter = new(TimeProvider.System);

    /// <summary>What was written so far.</summary>
    public string Written
    {
        get
        {
            lock (gate)
            {
                return written.ToString();
            }
        }
    }

    public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

    public void Dispose()
    {
        // What was written is read afterwards.
    }

    private sealed class Writer(FormattedLogs logs, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (logs.gate)
            {
                logs.formatter.Write(new LogEntry<TState>(logLevel, category, eventId, state, exception, formatter), null, logs.written);
            }
        }
    }
}
