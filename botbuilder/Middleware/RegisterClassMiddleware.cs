namespace Microsoft.Bot.Builder;

/// <summary>Puts a service into the state of every turn.</summary>
public class RegisterClassMiddleware<T> : IMiddleware
    where T : class
{
    private readonly string _key;

    /// <summary>Keeps the service under its type.</summary>
    public RegisterClassMiddleware(T service)
    {
        Service = service;
    }

    /// <summary>Keeps the service under a name; under its type if that is null.</summary>
    public RegisterClassMiddleware(T service, string key)
    {
        Service = service;
        _key = key;
    }

    /// <summary>The service.</summary>
    public T Service { get; set; }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        turnContext.TurnState.Add(_key ?? typeof(T).FullName, Service);
        await nextTurn(cancellationToken).ConfigureAwait(false);
    }
}
